<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1，並在開啟攝影機清單前執行 Scrim</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera（預設關閉）</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>不使用 PipeWire</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>瀏覽器中的 Meet、Teams、Webex</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>會議的設定 &gt; 視訊</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>瀏覽器所需的設定</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>網頁的權限提示</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config，media.webrtc.camera.allow-pipewire（Fedora 開啟，其他系統關閉）</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>設定 &gt; 視訊 &gt; 攝影機</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>Microsoft 已於 2025 年 5 月停用</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>改用 Teams</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>選項 --enable-features=WebRtcPipeWireCamera（若該版本支援）</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>來源 &gt; 視訊擷取裝置（PipeWire 或 V4L2）</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>不需其他</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>它的攝影機選單</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>不需其他：PipeWire 會列出</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Flatpak 與 Snap 套件</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak：在桌面詢問攝影機時選擇允許</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera，或 Flatseal &gt; 裝置</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom、Slack、Discord 以及不用 PipeWire 的瀏覽器看不到攝影機</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>關閉正在使用攝影機的程式，然後: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>安裝 OBS Studio (https://obsproject.com)，啟動一次並按「啟動虛擬攝影機」</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>較小的方式：下載 Unity Capture (https://github.com/schellingb/UnityCapture)，在其 Install 資料夾中以系統管理員身分於終端機執行: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;。另一種：安裝 OBS Studio (https://obsproject.com)，啟動一次並按「啟動虛擬攝影機」</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>每次開機時載入: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>若出現「Key was rejected」，請註冊簽署該模組的金鑰: {command}，重新開機並選擇 Enroll MOK</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python 套件</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>缺少: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>全部已安裝</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>編譯的迴圈</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>在 Scrim 的資料夾中: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>核心已禁止 Scrim 使用</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>未使用，但也沒有禁止 Scrim 使用</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>網路攝影機</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>請連接攝影機，或以 --input demo 試用 Scrim</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>未連接</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>虛擬攝影機</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>Unity Capture 與 OBS Virtual Camera 均未註冊</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera 未註冊</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>核心模組 v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>已載入，版本 {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 或更早</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>未為核心 {release} 安裝</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>已安裝，未載入；Secure Boot 已開啟</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>已安裝，未載入</translation>
    </message>
    <message>
        <source>on</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>關閉 ({flags})：Chrome、Zoom 與 Teams 不會列出該攝影機</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>模組已載入但沒有裝置</translation>
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
        <translation>無人觀看時關閉攝影機</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>是：{why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>此處不可以，攝影機始終開啟：{why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}，然後登出再登入</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>無法開啟 {devices}</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>所有視訊裝置皆可開啟</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>錄製沒有聲音（{why}）；需要 PortAudio 程式庫；請執行: {command}。或不用麥克風錄製</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>無法開啟麥克風（{why}）；需要已連接並獲得許可。或不用麥克風錄製</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>攝影機入口</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>此處未執行：Flatpak 程式、OBS 與 GNOME 程式看不到 Scrim 的攝影機</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>執行中；不需核心模組即可列出 Scrim</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>已列出 Scrim；目前無人觀看</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>已列出 Scrim；目前觀看者：{programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>沒有回應（{why}）：瀏覽器與 Flatpak 無法使用 PipeWire 的攝影機</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>安裝 xdg-desktop-portal 及適用於您桌面的部分（xdg-desktop-portal-gnome、-kde 或 -gtk），然後登出再登入</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>有回應，但雖已列出 Scrim 卻未計入攝影機（1.16 版如此）</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>有回應，已有攝影機</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>有回應；尚無攝影機</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>入口權限</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>{programs} 沒有攝影機：曾被拒絕一次，並已保留</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>清除它以便重新詢問: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>PipeWire 的攝影機已消失：{why}；其服務需要執行。服務恢復後會一同恢復</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>PipeWire 未列出攝影機：{why}。詳情見 &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>已寫入的部分可以播放</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>沒有留下任何內容</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>舊錄影已保留</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>無法寫入錄影 {path}（{why}）；需要磁碟空間。{left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>「{command}」會說明缺少什麼以及如何新增</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>虛擬攝影機 {device} 拒絕了畫面：{why}。{remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera}：{programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>使用中：{held}。畫面改為傳送到 {camera}</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>沒有可用的虛擬攝影機（使用中：{held}）；需要 v4l2loopback 裝置。{remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>沒有可用的虛擬攝影機；需要 v4l2loopback 裝置。{remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>虛擬攝影機 {device} 維持 {format}</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept}（{holders}）；{size} 的畫面會被調整</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>使用者：{programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>可用；已在 {programs} 中開啟</translation>
    </message>
    <message>
        <source>free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>正被其他程式使用</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>先前已設定</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>虛擬攝影機 {device} 無法以 {format} 開啟：{why}。{remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>未連接攝影機；需要一部。請連接，或以 --input demo 試用 Scrim</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>攝影機 {camera} 已消失；需要保持連接。請重新連接</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>攝影機 {camera} 不以 {mode} 傳送畫面</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>無法開啟攝影機 {camera}。</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>沒有開啟攝影機 {camera} 的權限；需要讀寫權限。請執行「{command}」並重新登入</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>無法開啟攝影機 {camera}（{why}）。</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>使用者：{programs}。請關閉該程式，或選擇其他 --input</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>請關閉可能使用它的程式、重新連接，或選擇其他 --input</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}，Scrim 正在向其傳送 (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  會顯示其他使用者的程式：請將其關閉</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>關閉 {name}，或: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>關閉向其傳送畫面的程式，觀看者可以保留；{each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>其 USB 連接埠沒有剩餘頻寬 (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>連接到其他連接埠，避開有其他攝影機的集線器；或使用較小的 --size</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>USB 連線失敗 (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>換一條線或換一個連接埠</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>驅動程式回報故障 (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>重新連接攝影機</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system} 不提供哪些程式正在觀看虛擬攝影機</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>驅動程式會告知誰在觀看</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version} 不告知誰在觀看，且 /proc 已隱藏</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version} 不告知誰在觀看（0.13 會）：會計算程式，但看不到其他使用者的程式</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>無法讀取資料夾 {folder}（{why}）；需要含有圖片的資料夾</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} 未列出可讀取的圖片；請為一些加星</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>資料夾 {folder} 中沒有可讀取的圖片；需要如 a.jpg 的圖片</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>馬上回來</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>{time} 回來</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>未拍攝快照：攝影機已遮擋；需要畫面</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>無法寫入快照 {path}（{why}）；需要磁碟空間</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>無法建立資料夾 {folder}（{why}）；需要可寫入的資料夾</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>記憶體已用盡；每個畫面都需要一些。請關閉其他程式</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>虛擬攝影機的驅動程式</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>畫面處理的一個步驟</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>攝影機的驅動程式</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what}未在 {seconds:g} 秒內結束。Scrim 不再等待並結束</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>無：僅預覽</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>同時全部</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>攝影機</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>編譯的迴圈：{seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>即使無人觀看，攝影機仍保持開啟：{why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>目前沒有尺寸 {name!r}；可選：{names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>目前沒有攝影機 {name!r}；可選：{names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>目前沒有虛擬攝影機 {name!r}；可選：{names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size}，{rate} fps</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>在程式開啟之前攝影機保持關閉</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>請離開畫面</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>沒有人在看，攝影機已關閉；請開啟 Scrim 視窗或會議後再試</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>由您結束</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>此模型無法學習房間；請用 --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>攝影機被移動，或房間不同</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} 已存在</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>無法寫入 {path}（{why}）；需要可寫入的資料夾</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>此處已保留且內容不同：{names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>無法讀取 {path}（{why}）；需要 Scrim 匯出的檔案</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} 已損壞（{why}）；需要 Scrim 匯出的檔案。未作任何變更</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>已保留為 {path}</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>留在原處（{why}）</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>設定檔案 {path} 已損毀：{why}；{kept}，使用預設值</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>無法在 {folder} 中保留設定（{why}）；需要可寫入的資料夾。請以 SCRIM_CONFIG_DIR 指定</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>沒有正在使用的設定檔；需要一個。請先以名稱儲存</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>設定檔 {name} 已存在；需要其他名稱。或選擇該設定檔</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>沒有設定檔 {name!r}；可選：{known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>設定檔名稱 {name!r} 無法使用；需要不含 / 或 \ 的單行名稱，最多 {most} 個字元</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>背景 {path} 已消失；那是上次的檔案；改用模糊</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>解決方法: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>請執行: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>會議程式在何處選擇攝影機：</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>使用中：{taken}。僅為預覽: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>此處沒有虛擬攝影機，僅為預覽: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>使用 PipeWire 的程式（OBS、Firefox、已設定的瀏覽器）可以看到；Zoom 等程式所需: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>找不到攝影機，這是示範</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>使用中：{taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>最多保留 {most} 個背景；請先從列表中移除一些</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>資料夾 {folder} 不存在；需要含有圖片的資料夾</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>背景 {background!r} 無法使用；可為顏色、圖片或影片</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>背景 {path} 不存在；需要圖片或影片檔案</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>輕度模糊</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>強烈模糊</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>鏡頭模糊</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>新增背景</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>新增圖片、影片或顏色；或將檔案拖到視窗</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>圖片或影片…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>顏色…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>資料夾投影片…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>依名稱搜尋背景</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>顯示名稱含這些字的背景  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>圖片與影片</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>新增背景</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>資料夾投影片</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>背景顏色</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>重新命名背景</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>名稱（留空則用檔名）：</translation>
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
        <translation>按 b 依序切換背景</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>拖曳可換位置；按 Delete 從列表移除</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>點按星號或按 Y：設為收藏並排在前面</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>正在開啟</translation>
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
        <translation>從清單中移除</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>馬上回來</translation>
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
        <translation>簡潔</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>增減模糊，每次 5 %</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>增減模糊，每次 1 %</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>模糊 0 %、10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>下一個背景</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>上一個背景</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>下一個收藏的背景</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>收藏：為背景加星或取消</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>立即遮住攝影機；再按一次恢復</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>鏡像預覽，僅自己可見</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>顯示遮罩，僅自己可見</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>邊緣柔化 2 px</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>邊緣銳化 2 px</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>鏡頭模糊：光點變成圓斑</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>環繞光：背景在您周圍發光</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>顏色相符：使您的顏色與背景相符</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>自動取景：畫面跟隨您</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>補光：昏暗時照亮您</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>外觀：光線、顏色和邊緣的強度</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>按住：用純模糊作比較，僅自己可見</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>放大或縮小</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>在放大的畫面中左右移動</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>在放大的畫面中上下移動</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>畫面旋轉 90°</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>翻轉畫面，會議中也翻轉</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>畫面：攝影機的縮放、光線與顏色</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>攝影機原始畫面</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>攝影機：曝光、對焦與白平衡</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>背景：圖片的位置、大小與模糊</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>畫面中的姓名與標誌</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>姓名與標誌：內容</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>下一張遮擋卡片</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>邊緣燈：螢幕邊緣照亮您的臉</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>邊緣燈：亮度、寬度和冷暖</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>邊緣燈已開</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>邊緣燈已關</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>邊緣燈寬度 {number} %</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>邊緣燈亮度 {number} %</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>邊緣燈冷暖 {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>遮住攝影機時熄滅</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>邊緣燈</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>點亮此螢幕的邊緣</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬度</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>冷暖</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>遮住攝影機或攝影機關閉時熄滅。</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>此桌面沒有邊緣燈：Wayland 不允許程式把視窗放在螢幕邊緣；需要 X11、Windows 或 macOS。在會議旁放一個明亮的空視窗效果相同</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>遮擋卡片：文字、圖片、何時回來</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>空房間：離開畫面，即可學習房間</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>錄製會議看到的畫面；再按一次停止</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>錄製包含麥克風</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>會議所見畫面的快照</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>顯示或隱藏狀態列</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>本說明</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>圖片模糊</translation>
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
        <translation>每張圖片</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>按住 Shift 在預覽中拖曳可移動圖片，滾輪可調整大小。</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>（已變更）</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>遮擋卡片</translation>
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
        <translation>卡片名稱：</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>多久回來</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分鐘</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>遮住攝影機</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>發生問題時，會議看到的是 Scrim 自己的卡片，絕不是這張。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>遮罩</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮擋</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已遮擋</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>模糊百分比</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>背景模糊：+ 與 - 每次 5，] 與 [ 每次 1，數字鍵為整十</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>選擇其他</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>畫面如何合成，以及此處顯示什麼</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>說明：按鍵</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>所有按鍵  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>全域按鍵、設定檔、匯出與匯入</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>縮放</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>對比</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>飽和度</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>色溫</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>為會議翻轉</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>旋轉 90°</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>其他人看到的是翻轉的您；預覽顯示其鏡像。</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>其他人看到的是翻轉的您；預覽相同。</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>其他人看到的是未翻轉的您；預覽顯示其鏡像。</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>其他人看到的是未翻轉的您；預覽相同。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>已拍攝快照</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>錄製</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>會議看到的畫面</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} 秒；其他人看到一張卡片</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>請離開畫面</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>請留在畫面外</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>攝影機正在觀察房間</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>已學習房間</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>直到攝影機移動；從不儲存</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>已忘記房間</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>未能學習房間：{why}。請按 e 並離開畫面 5 秒</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>已儲存的內容</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在資料夾中顯示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>上次使用此攝影機時的設定</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>全域按鍵</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>匯出設定…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>匯入設定…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>影響他人畫面的按鍵需要 Ctrl</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c 不需 Ctrl 也能遮擋，恢復則需要</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>登入時隱藏啟動</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} 加 {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>無按鍵</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>依系統：{language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>儲存變更</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>恢復到已儲存的狀態</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存為…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>設定檔 {name} 的變更未儲存</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>設定檔與儲存時相同</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>儲存為設定檔</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>設定檔名稱：</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>重新命名設定檔</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>已刪除設定檔 {name}</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}，已變更</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>設定檔 {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>設定檔 {name}，儲存後已變更</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>匯出設定</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>已匯出設定</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>匯入設定</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>沒有新內容</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>全部已保留在此處</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>匯入這些設定？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>設定已匯入自</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>來自 {path}</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>此處新增：</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>取代此處保留的內容：</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>設定檔 {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>使用攝影機 {name} 時的設定</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>背景清單</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>其中的收藏</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>上次使用的設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>無{thing}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>姓名與標誌</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>在畫面中顯示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>標誌</translation>
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
        <translation>也可在預覽中拖曳；在其上滾動滾輪可調整大小。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>診斷</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>複製指令</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>隱藏此行</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>複製  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>Scrim 提示</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>拖入圖片或影片即可作為背景。全域按鍵請見設定。</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>正在啟動</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>狀態：{state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>預覽：會議看到的畫面</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>正在等待第一個畫面…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>最近一分鐘的延遲</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>最近一分鐘的延遲；頂端為 {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 以及另外 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>已遮擋</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>無人觀看</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>僅預覽</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>攝影機遺失</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS：此處尚無全域按鍵，需要 Linux 或 Windows。請使用選單列圖示的選單</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>全域按鍵：未設定 WAYLAND_DISPLAY 或 DISPLAY；需要桌面環境。請從桌面啟動 Scrim</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>此桌面不提供全域按鍵（{why}）；需要含 GlobalShortcuts 的入口（GNOME 48、KDE Plasma 6）。請改用圖示選單</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>桌面只為其選單中的程式提供按鍵（{why}）；需要項目 {entry}。請執行: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>您已拒絕</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>桌面未提供全域按鍵（{why}）；需要您在對話框中同意。請在 設定 &gt; 全域按鍵 中重新開啟</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}：桌面未提供按鍵；需要未被其他程式占用的按鍵。請在桌面的鍵盤設定中選擇</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>桌面收回了全域按鍵（{why}）。請在 設定 &gt; 全域按鍵 中重新開啟</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>全域按鍵需要套件 {name}，但尚未安裝；請執行: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>全域按鍵：{why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>遮住攝影機；再按一次恢復</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>增強模糊</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>減弱模糊</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>被其他程式占用：{keys}；需要可用的按鍵。請在 設定 &gt; 全域按鍵 中另選，或關閉該程式</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>Scrim 會保持攝影機運作。可由此圖示結束。</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>顯示視窗</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>錄製</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>模糊 {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止錄製</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>歡迎使用 Scrim</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>1/3：您的攝影機</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>沒有攝影機</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>2/3：會議使用的攝影機</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>會議會在攝影機清單中顯示它；「無」僅為預覽。</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3/3：房間的外觀</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>在會議中選擇 Scrim</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c 立即遮住攝影機，? 顯示所有按鍵。</translation>
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
        <translation>略過</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>已選取 Scrim 的會議攝影機清單</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>內建攝影機</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>有人正在觀看，仍要結束？</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>有程式正在顯示您的攝影機。結束後它將不再收到畫面。</translation>
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
        <translation>啟動時發生的問題</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>繼續執行</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>放開</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>即可作為背景</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>石板灰</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>海軍藍</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森林綠</translation>
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
        <translation>綠幕</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>閣樓</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>書房</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>磚牆</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>木紋</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>亞麻</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>黎明</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>雲</translation>
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
        <translation>燈光</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>霧</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波浪</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>極光</translation>
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
        <translation>鏡頭模糊開</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>鏡頭模糊關</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>環繞光開</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>環繞光關</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>顏色相符開</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>顏色相符關</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>自動取景開</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>自動取景關</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>補光開</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>補光關</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>已翻轉</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>未翻轉</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>顯示姓名</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>隱藏姓名</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>錄製含聲音</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>錄製不含聲音</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>按鍵需要 Ctrl</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>按鍵不需 Ctrl</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>預覽已鏡像</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>預覽與會議所見相同</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>隱藏遮罩</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>補光 {number} %</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>顏色相符 {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>環繞光 {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>背後的圖片 {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>背後的圖片，左右 {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>背後的圖片，上下 {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>圖片模糊 {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>每張圖片 {number} 秒</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>其他人看到的也是如此</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>僅自己可見：其他人看到的未鏡像</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>畫面跟隨您</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>在昏暗處起作用</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>僅在此預覽中</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>由您遮擋；按 c 恢復</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>房間可見</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>效果已關閉；按 b 選擇背景</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>會議看到一張卡片</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>已取消遮擋</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>光線、顏色和邊緣保持原樣</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>邊緣柔化 {pixels} px</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>邊緣維持原樣</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>{minutes} 分鐘後回來</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>簡潔卡片</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>遮擋時將顯示</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>姓名 {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>姓名已移動</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>距左 {across} %，距上 {down} %</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>尚未顯示</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>無標誌</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>無姓名</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>無職稱</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>已旋轉 {degrees}°</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>縮放 {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>放大之前沒有效果</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>還沒有收藏</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>按 Y 為背景加星</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>沒有可比較的</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>純模糊</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>目前沒有其他效果</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>按住期間，僅自己可見</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>未使用：背景為 {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>沒有編譯的迴圈</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>效果關閉</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>投影片：{folder}</translation>
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
        <translation>捨棄 {number}</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>品質：{name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>省電</translation>
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
        <translation>隔幀處理</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>解碼</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>去背</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>細化</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>取景</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>畫面</translation>
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
        <translation>補光</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>邊緣</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>從擷取到傳送</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>已傳送 {sent}，其中卡片 {covers}；CPU：100 % 為一個核心</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>攝影機傳送的畫面太少</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>有東西移動了</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>畫面中有人</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>沒有合適的：相同畫面約多耗四分之一 CPU</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在啟動</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已遮擋</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>正在隱藏房間</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>馬上回來</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>Scrim 已停止</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>攝影機遺失</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>攝影機已更換</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>畫面尺寸已改變</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>畫面已旋轉</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>畫面損毀</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>沒有新畫面</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>無人觀看</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>電腦正在睡眠</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>正在使用另一個虛擬攝影機</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>品質已變更</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>模型失敗</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>處理步驟失敗</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>遮罩形狀有誤</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>遮罩類型有誤</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>遮罩不是 0 到 1 之間的數</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>遮罩不確定</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>遮罩覆蓋了整個畫面</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>遮罩突然變大</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>上次的攝影機 {name} 不在；改用另一部</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>登入時啟動：無法變更 {what}（{error}）；需要寫入權限。請使用桌面的設定</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>自動曝光</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>昏暗時降低影格率</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>逆光補償</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>自動對焦</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>對焦</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>自動白平衡</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>白平衡</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>燈光閃爍</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>恢復原狀</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>為此攝影機保留，Scrim 釋放它時恢復原狀。</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>此攝影機沒有可設定的項目。</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>可復原的操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>沒有可用的圖片、檔案或顏色；請先複製，或把檔案拖到這裡</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>內容不一致</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>無法將圖片保存為 {path}（{why}）；請自行儲存</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>這裡不能加星</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>請選擇圖片、影片或顏色</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>已取消收藏</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} 不是可讀取的圖片或影片；未加入</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>已從列表移除 {name}</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} 既不是圖片也不是影片；請提供圖片（JPEG, PNG, WebP, HEIC …）、影片（MP4, WebM, GIF …）或圖片資料夾</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>補光</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>顏色相符</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>環繞光</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>柔和邊緣</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>顏色相符和環繞光在圖片和純色前起作用；鏡頭模糊在模糊的房間前起作用。</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>按住比較</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera} 是沒有程式寫入的虛擬攝影機；需要能提供畫面的：{known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>沒有攝影機 {name!r}；應為以下之一：{known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>沒有虛擬攝影機 {name!r}；應為以下之一：{known}。如何新增見 &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>虛擬攝影機 {camera} 正被 {users} 使用；需要閒置的。請關閉該程式或另選 --output</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>PipeWire 沒有回應；該使用者的服務應在執行。請啟動它（systemctl --user start pipewire wireplumber）或另選 --output</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>背景 {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>虛擬攝影機 {camera} 接受 {size}；本次執行需要 {wanted}。請用它啟動 Scrim：--output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path} 在 {seconds} 秒後損壞；需要完整的影片。請重新轉換，例如：ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path} 在 {seconds} 秒後結束；應為 {length} 秒。檔案被截斷：請重新複製</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>沒有檔案 {path}；需要圖片或影片。請檢查名稱</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>無法開啟 {path}（{why}）；需要可讀的檔案。請檢查名稱和權限</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} 為 {size} = {pixels} 百萬像素；最多 {most} 百萬。請存小一些</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>無法讀取 {path}（{why}）；需要圖片或影片</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} 為 HEIC；需要 pi-heif 套件。請執行 &apos;pip install pi-heif&apos; 或存為 JPEG</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>各程式中的按鍵：X 伺服器沒有回應（{why}）；應為顯示此視窗的伺服器。請檢查 DISPLAY 和 XAUTHORITY</translation>
    </message>
</context>
</TS>
