<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1，并在打开摄像头列表前运行 Scrim</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera（默认关闭）</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>不使用 PipeWire</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>浏览器中的 Meet、Teams、Webex</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>会议的设置 &gt; 视频</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>浏览器所需的设置</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>页面的权限提示</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config，media.webrtc.camera.allow-pipewire（Fedora 中开启，其他系统关闭）</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>设置 &gt; 视频 &gt; 摄像头</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>Microsoft 已于 2025 年 5 月停用</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>改用 Teams</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>选项 --enable-features=WebRtcPipeWireCamera（若该版本支持）</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>来源 &gt; 视频采集设备（PipeWire 或 V4L2）</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>无需其他</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>它的摄像头菜单</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>无需其他：PipeWire 会列出</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Flatpak 和 Snap 软件包</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak：在桌面询问摄像头时选择允许</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera，或 Flatseal &gt; 设备</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom、Slack、Discord 以及不用 PipeWire 的浏览器看不到摄像头</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>关闭正在使用摄像头的程序，然后: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>安装 OBS Studio (https://obsproject.com)，启动一次并点击“启动虚拟摄像机”</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>较小的方式：下载 Unity Capture (https://github.com/schellingb/UnityCapture)，在其 Install 文件夹中以管理员身份在终端运行: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;。另一种：安装 OBS Studio (https://obsproject.com)，启动一次并点击“启动虚拟摄像机”</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>每次启动时加载: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>若提示“Key was rejected”，请注册签署该模块的密钥: {command}，重新启动并选择 Enroll MOK</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python 软件包</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>缺少: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>全部已安装</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>编译的循环</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>在 Scrim 的文件夹中: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>内核已禁止 Scrim 使用</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>未使用，但也没有禁止 Scrim 使用</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>请连接摄像头，或用 --input demo 试用 Scrim</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>虚拟摄像头</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>Unity Capture 和 OBS Virtual Camera 均未注册</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera 未注册</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>内核模块 v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>已加载，版本 {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 或更早</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>未为内核 {release} 安装</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>已安装，未加载；Secure Boot 已开启</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>已安装，未加载</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>关闭 ({flags})：Chrome、Zoom 和 Teams 不会列出该摄像头</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>模块已加载但没有设备</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>使用中：{held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free}；使用中：{held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>无人观看时关闭摄像头</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>是：{why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>此处不可以，摄像头始终开启：{why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}，然后注销并重新登录</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>无法打开 {devices}</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>所有视频设备均可打开</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>录制没有声音（{why}）；需要 PortAudio 库；请运行: {command}。或不带麦克风录制</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>无法打开麦克风（{why}）；需要已连接并获得许可。或不带麦克风录制</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>摄像头门户</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>此处未运行：Flatpak 程序、OBS 和 GNOME 程序看不到 Scrim 的摄像头</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>运行中；无需内核模块即可列出 Scrim</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>已列出 Scrim；目前无人观看</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>已列出 Scrim；目前观看者：{programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>无响应（{why}）：浏览器和 Flatpak 无法使用 PipeWire 的摄像头</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>安装 xdg-desktop-portal 及适用于您桌面的部分（xdg-desktop-portal-gnome、-kde 或 -gtk），然后注销并重新登录</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>有响应，但虽已列出 Scrim 却未计入摄像头（1.16 版如此）</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>有响应，已有摄像头</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>有响应；尚无摄像头</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>门户权限</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>{programs} 没有摄像头：曾被拒绝一次，并已保留</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>清除它以便重新询问: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>PipeWire 的摄像头已消失：{why}；其服务需要运行。服务恢复后会一同恢复</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>PipeWire 未列出摄像头：{why}。详情见 &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>已写入的部分可以播放</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>没有留下任何内容</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>旧录制已保留</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>无法写入录制 {path}（{why}）；需要磁盘空间。{left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>“{command}”会说明缺少什么以及如何添加</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>虚拟摄像头 {device} 拒绝了画面：{why}。{remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera}：{programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>使用中：{held}。画面改为发送到 {camera}</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>没有空闲的虚拟摄像头（使用中：{held}）；需要 v4l2loopback 设备。{remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>没有空闲的虚拟摄像头；需要 v4l2loopback 设备。{remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>虚拟摄像头 {device} 保持 {format}</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept}（{holders}）；{size} 的画面会被适配</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>使用者：{programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>空闲；已在 {programs} 中打开</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>正被其他程序使用</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>先前已设定</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>虚拟摄像头 {device} 无法以 {format} 打开：{why}。{remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>未连接摄像头；需要一个。请连接，或用 --input demo 试用 Scrim</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>摄像头 {camera} 已消失；需要保持连接。请重新连接</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>摄像头 {camera} 不以 {mode} 发送画面</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>无法打开摄像头 {camera}。</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>没有打开摄像头 {camera} 的权限；需要读写权限。请运行“{command}”并重新登录</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>无法打开摄像头 {camera}（{why}）。</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>使用者：{programs}。请关闭该程序，或选择其他 --input</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>请关闭可能使用它的程序、重新连接，或选择其他 --input</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}，Scrim 正在向其发送 (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  会显示其他用户的程序：请将其关闭</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>关闭 {name}，或: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>关闭向其发送画面的程序，观看者可以保留；{each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>其 USB 端口没有剩余带宽 (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>连接到其他端口，避开带有其他摄像头的集线器；或使用更小的 --size</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>USB 连接失败 (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>换一根线或换一个端口</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>驱动程序报告故障 (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>重新连接摄像头</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system} 不提供哪些程序正在观看虚拟摄像头</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>驱动程序会告知谁在观看</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version} 不告知谁在观看，且 /proc 已隐藏</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version} 不告知谁在观看（0.13 会）：会统计程序，但看不到其他用户的程序</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>无法读取文件夹 {folder}（{why}）；需要含有图片的文件夹</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} 未列出可读取的图片；请给一些加星</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>文件夹 {folder} 中没有可读取的图片；需要如 a.jpg 的图片</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>马上回来</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>{time} 回来</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>未拍摄快照：摄像头已遮挡；需要画面</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>无法写入快照 {path}（{why}）；需要磁盘空间</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>无法创建文件夹 {folder}（{why}）；需要可写的文件夹</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>内存已用尽；每帧都需要一些。请关闭其他程序</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>虚拟摄像头的驱动程序</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>画面处理的一个步骤</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>摄像头的驱动程序</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what}未在 {seconds:g} 秒内结束。Scrim 不再等待并退出</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>无：仅预览</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>同时全部</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>编译的循环：{seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>即使无人观看，摄像头仍保持开启：{why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>目前没有尺寸 {name!r}；可选：{names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>目前没有摄像头 {name!r}；可选：{names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>目前没有虚拟摄像头 {name!r}；可选：{names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size}，{rate} fps</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>在程序打开之前摄像头保持关闭</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>请离开画面</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>没有人在看，摄像头已关闭；请打开 Scrim 窗口或会议后重试</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>由您结束</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>此模型无法学习房间；请用 --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>摄像头被移动，或房间不同</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} 已存在</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>无法写入 {path}（{why}）；需要可写的文件夹</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>此处已保留且内容不同：{names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>无法读取 {path}（{why}）；需要 Scrim 导出的文件</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} 已损坏（{why}）；需要 Scrim 导出的文件。未作任何更改</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>已保留为 {path}</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>留在原处（{why}）</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>设置文件 {path} 已损坏：{why}；{kept}，使用默认值</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>无法在 {folder} 中保留设置（{why}）；需要可写的文件夹。请用 SCRIM_CONFIG_DIR 指定</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>没有正在使用的配置；需要一个。请先以名称保存</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>配置 {name} 已存在；需要其他名称。或选择该配置</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>没有配置 {name!r}；可选：{known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>配置名 {name!r} 不可用；需要不含 / 或 \ 的单行名称，最多 {most} 个字符</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>背景 {path} 已消失；那是上次的文件；改用模糊</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>解决办法: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>请执行: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>会议程序在何处选择摄像头：</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>使用中：{taken}。仅为预览: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>此处没有虚拟摄像头，仅为预览: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>使用 PipeWire 的程序（OBS、Firefox、已设置的浏览器）可以看到；Zoom 等程序所需: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>未找到摄像头，这是演示</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>使用中：{taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>最多保留 {most} 个背景；请先从列表中移除一些</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>文件夹 {folder} 不存在；需要含有图片的文件夹</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>背景 {background!r} 不可用；可为颜色、图片或视频</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>背景 {path} 不存在；需要图片或视频文件</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>轻度模糊</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>强烈模糊</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>镜头模糊</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 添加</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>添加背景</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>添加图片、视频或颜色；或将文件拖到窗口</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>图片或视频…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>文件夹幻灯片…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>按名称搜索背景</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>显示名称含这些字的背景  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>图片和视频</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>添加背景</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>文件夹幻灯片</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>重命名背景</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>名称（留空则用文件名）：</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>背景 {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>收藏 {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>按 b 依次切换背景</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>拖动可换位置；按 Delete 从列表移除</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>点击星标或按 Y：设为收藏并排在前面</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>向左移</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>向右移</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>马上回来</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>午餐</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>午休</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>简洁</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>增减模糊，每次 5 %</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>增减模糊，每次 1 %</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>模糊 0 %、10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>下一个背景</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>上一个背景</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>下一个收藏的背景</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>收藏：给背景加星或取消</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>立即遮住摄像头；再按一次恢复</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>镜像预览，仅自己可见</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>显示蒙版，仅自己可见</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>边缘柔化 2 px</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>边缘锐化 2 px</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>镜头模糊：光点变成圆斑</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>环绕光：背景在您周围发光</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>颜色匹配：使您的颜色与背景匹配</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>自动取景：画面跟随您</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>补光：昏暗时照亮您</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>外观：光线、颜色和边缘的强度</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>按住：用纯模糊作比较，仅自己可见</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>放大或缩小</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>在放大的画面中左右移动</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>在放大的画面中上下移动</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>画面旋转 90°</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>翻转画面，会议中也翻转</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>画面：摄像头的缩放、光线和颜色</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>摄像头原始画面</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>摄像头：曝光、对焦和白平衡</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>背景：图片的位置、大小和模糊</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>画面中的姓名和标志</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>姓名和标志：内容</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>下一张遮挡卡片</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>边缘灯：屏幕边缘照亮您的脸</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>边缘灯：亮度、宽度和冷暖</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>边缘灯已开</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>边缘灯已关</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>边缘灯宽度 {number} %</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>边缘灯亮度 {number} %</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>边缘灯冷暖 {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>遮住摄像头时熄灭</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>边缘灯</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>点亮此屏幕的边缘</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>冷暖</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>遮住摄像头或摄像头关闭时熄灭。</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>此桌面没有边缘灯：Wayland 不允许程序把窗口放在屏幕边缘；需要 X11、Windows 或 macOS。在会议旁放一个明亮的空窗口效果相同</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>遮挡卡片：文字、图片、何时回来</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>空房间：离开画面，即可学习房间</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>录制会议看到的画面；再按一次停止</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>录制包含麦克风</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>会议所见画面的快照</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>显示或隐藏状态行</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>本帮助</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>图片模糊</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Each slide</source>
        <translation>每张图片</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>按住 Shift 在预览中拖动可移动图片，滚轮可调整大小。</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>（已更改）</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>遮挡卡片</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>保留此卡片</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>卡片名称：</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>多久回来</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>遮住摄像头</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>出现故障时，会议看到的是 Scrim 自己的卡片，绝不是这张。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮挡</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已遮挡</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>模糊百分比</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>背景模糊：+ 和 - 每次 5，] 和 [ 每次 1，数字键为整十</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>选择其他</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>画面如何合成，以及此处显示什么</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>帮助：按键</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>所有按键  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>全局按键、配置、导出和导入</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>为会议翻转</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>旋转 90°</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>其他人看到的是翻转的您；预览显示其镜像。</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>其他人看到的是翻转的您；预览相同。</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>其他人看到的是未翻转的您；预览显示其镜像。</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>其他人看到的是未翻转的您；预览相同。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>已拍摄快照</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>会议看到的画面</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} 秒；其他人看到一张卡片</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>请离开画面</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>请留在画面外</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>摄像头正在观察房间</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>已学习房间</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>直到摄像头移动；从不保存</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>已忘记房间</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>未能学习房间：{why}。请按 e 并离开画面 5 秒</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>已保存的内容</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>上次使用此摄像头时的设置</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>全局按键</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>导出设置…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>导入设置…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>影响他人画面的按键需要 Ctrl</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c 无需 Ctrl 也能遮挡，恢复则需要</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>登录时隐藏启动</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} 加 {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>跟随系统：{language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>恢复到已保存的状态</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>配置 {name} 的更改未保存</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>配置与保存时相同</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>保存为配置</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>配置名称：</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>重命名配置</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>已删除配置 {name}</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}，已更改</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>配置 {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>配置 {name}，保存后已更改</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>已导出设置</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>全部已保留在此处</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>导入这些设置？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>设置已导入自</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>来自 {path}</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>此处新增：</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>替换此处保留的内容：</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>配置 {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>使用摄像头 {name} 时的设置</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>背景列表</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>其中的收藏</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>上次使用的设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>无{thing}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>姓名和标志</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>在画面中显示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>Or drag them in the preview; the wheel on them changes their size.</source>
        <translation>也可在预览中拖动；在其上滚动滚轮可调整大小。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>复制  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>Scrim 提示</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>拖入图片或视频即可作为背景。全局按键请见设置。</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>状态：{state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>预览：会议看到的画面</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>正在等待第一帧画面…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>最近一分钟的延迟</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>最近一分钟的延迟；顶部为 {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>已遮挡</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>无人观看</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>仅预览</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>摄像头丢失</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS：此处尚无全局按键，需要 Linux 或 Windows。请使用菜单栏图标的菜单</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>全局按键：未设置 WAYLAND_DISPLAY 或 DISPLAY；需要桌面环境。请从桌面启动 Scrim</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>此桌面不提供全局按键（{why}）；需要带有 GlobalShortcuts 的门户（GNOME 48、KDE Plasma 6）。请改用图标菜单</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>桌面只为其菜单中的程序提供按键（{why}）；需要条目 {entry}。请运行: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>您已拒绝</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>桌面未提供全局按键（{why}）；需要您在对话框中同意。请在 设置 &gt; 全局按键 中重新开启</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}：桌面未提供按键；需要未被其他程序占用的按键。请在桌面的键盘设置中选择</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>桌面收回了全局按键（{why}）。请在 设置 &gt; 全局按键 中重新开启</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>全局按键需要软件包 {name}，但尚未安装；请运行: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>全局按键：{why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>遮住摄像头；再按一次恢复</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>增强模糊</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>减弱模糊</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>被其他程序占用：{keys}；需要空闲的按键。请在 设置 &gt; 全局按键 中另选，或关闭该程序</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>Scrim 会保持摄像头运行。可通过此图标退出。</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>模糊 {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>欢迎使用 Scrim</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>1/3：您的摄像头</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>2/3：会议使用的摄像头</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>会议会在摄像头列表中显示它；“无”仅为预览。</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3/3：房间的外观</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>在会议中选择 Scrim</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c 立即遮住摄像头，? 显示所有按键。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>已选中 Scrim 的会议摄像头列表</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>内置摄像头</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>有人正在观看，仍要退出？</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>有程序正在显示您的摄像头。退出后它将不再收到画面。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>未能完成的操作</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>启动时出现的问题</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>松开</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>即可作为背景</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>石板灰</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>海军蓝</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森林绿</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>沙色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>绿幕</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>阁楼</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>书房</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>砖墙</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>木纹</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>亚麻</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>黎明</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>山丘</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>灯光</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>雾</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波浪</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>极光</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Lens blur on</source>
        <translation>镜头模糊开</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>镜头模糊关</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>环绕光开</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>环绕光关</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>颜色匹配开</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>颜色匹配关</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>自动取景开</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>自动取景关</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>补光开</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>补光关</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>已翻转</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>未翻转</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>显示姓名</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>隐藏姓名</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>录制带声音</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>录制不带声音</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>按键需要 Ctrl</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>按键无需 Ctrl</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>预览已镜像</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>预览与会议所见相同</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>隐藏蒙版</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>补光 {number} %</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>颜色匹配 {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>环绕光 {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>背后的图片 {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>背后的图片，左右 {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>背后的图片，上下 {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>图片模糊 {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>每张图片 {number} 秒</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>其他人看到的也是如此</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>仅自己可见：其他人看到的未镜像</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>画面跟随您</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>在昏暗处起作用</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>仅在此预览中</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>由您遮挡；按 c 恢复</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>房间可见</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>效果已关闭；按 b 选择背景</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>会议看到一张卡片</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>已取消遮挡</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>光线、颜色和边缘保持原样</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>边缘柔化 {pixels} px</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>边缘保持原样</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>{minutes} 分钟后回来</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>简洁卡片</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>遮挡时将显示</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>姓名 {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>姓名已移动</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>距左 {across} %，距上 {down} %</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>尚未显示</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>无标志</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>无职务</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>已旋转 {degrees}°</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>缩放 {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>放大之前没有效果</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>按 Y 给背景加星</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>没有可比较的</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>纯模糊</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>目前没有其他效果</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>按住期间，仅自己可见</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>未使用：背景为 {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>没有编译的循环</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>效果关闭</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>幻灯片：{folder}</translation>
    </message>
    <message>
        <source>REC {time}</source>
        <translation>REC {time}</translation>
    </message>
    <message>
        <source>{number} fps</source>
        <translation>{number} fps</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>CPU {number} %</source>
        <translation>CPU {number} %</translation>
    </message>
    <message>
        <source>{number} dropped</source>
        <translation>丢弃 {number}</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>质量：{name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>节能</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>隔帧处理</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>解码</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>抠像</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>细化</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>取景</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>foreground</source>
        <translation>前景</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>relight</source>
        <translation>补光</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>从采集到发送</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>已发送 {sent}，其中卡片 {covers}；CPU：100 % 为一个核心</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>摄像头发送的画面太少</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>有东西移动了</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>画面中有人</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>没有合适的：相同画面约多耗四分之一 CPU</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已遮挡</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>正在隐藏房间</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>马上回来</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>Scrim 已停止</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>摄像头丢失</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>摄像头已更换</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>画面尺寸已改变</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>画面已旋转</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>画面损坏</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>没有新画面</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>无人观看</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>计算机正在睡眠</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>正在使用另一个虚拟摄像头</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>质量已更改</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>模型失败</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>处理步骤失败</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>蒙版形状有误</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>蒙版类型有误</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>蒙版不是 0 到 1 之间的数</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>蒙版不确定</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>蒙版覆盖了整个画面</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>蒙版突然变大</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>上次的摄像头 {name} 不在；改用另一个</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>登录时启动：无法更改 {what}（{error}）；需要写入权限。请使用桌面的设置</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>自动曝光</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>昏暗时降低帧率</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>逆光补偿</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>自动对焦</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>对焦</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>自动白平衡</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>白平衡</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>灯光闪烁</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>恢复原状</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>为此摄像头保留，Scrim 释放它时恢复原状。</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>此摄像头没有可设置的项目。</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>可撤销的操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>没有可用的图片、文件或颜色；请先复制，或把文件拖到这里</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>内容不一致</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>无法将图片保存为 {path}（{why}）；请自行保存</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>这里不能加星</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>请选择图片、视频或颜色</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>已取消收藏</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} 不是可读取的图片或视频；未添加</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>已从列表移除 {name}</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} 既不是图片也不是视频；请提供图片（JPEG, PNG, WebP, HEIC …）、视频（MP4, WebM, GIF …）或图片文件夹</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>补光</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>颜色匹配</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>环绕光</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>柔和边缘</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>颜色匹配和环绕光在图片和纯色前起作用；镜头模糊在模糊的房间前起作用。</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>按住比较</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera} 是没有程序写入的虚拟摄像头；需要能提供画面的：{known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>没有摄像头 {name!r}；应为以下之一：{known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>没有虚拟摄像头 {name!r}；应为以下之一：{known}。如何添加见 &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>虚拟摄像头 {camera} 正被 {users} 使用；需要空闲的。请关闭该程序或另选 --output</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>PipeWire 没有响应；该用户的服务应在运行。请启动它（systemctl --user start pipewire wireplumber）或另选 --output</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>背景 {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>虚拟摄像头 {camera} 接受 {size}；本次运行需要 {wanted}。请用它启动 Scrim：--output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path} 在 {seconds} 秒后损坏；需要完整的视频。请重新转换，例如：ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path} 在 {seconds} 秒后结束；应为 {length} 秒。文件被截断：请重新复制</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>没有文件 {path}；需要图片或视频。请检查名称</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>无法打开 {path}（{why}）；需要可读的文件。请检查名称和权限</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} 为 {size} = {pixels} 百万像素；最多 {most} 百万。请存小一些</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>无法读取 {path}（{why}）；需要图片或视频</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} 为 HEIC；需要 pi-heif 包。请运行 &apos;pip install pi-heif&apos; 或存为 JPEG</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>各程序中的按键：X 服务器没有响应（{why}）；应为显示此窗口的服务器。请检查 DISPLAY 和 XAUTHORITY</translation>
    </message>
</context>
</TS>
