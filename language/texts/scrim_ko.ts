<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1, 그리고 카메라 목록을 열기 전에 Scrim 실행</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera (기본값: 꺼짐)</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>PipeWire를 사용하지 않음</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>브라우저의 Meet, Teams, Webex</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>회의의 설정 &gt; 비디오</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>브라우저에 필요한 것</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>페이지의 권한 요청</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config, media.webrtc.camera.allow-pipewire (Fedora에서는 켜짐, 다른 곳에서는 꺼짐)</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>설정 &gt; 비디오 &gt; 카메라</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>2025년 5월 Microsoft에서 종료</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>대신 Teams</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>해당 버전이 지원하면 --enable-features=WebRtcPipeWireCamera 옵션</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>소스 &gt; 비디오 캡처 장치 (PipeWire 또는 V4L2)</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>더 필요한 것 없음</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>카메라 메뉴</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>더 필요한 것 없음: PipeWire가 표시함</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Flatpak 및 Snap 패키지</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>위와 같음</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak: 데스크톱의 카메라 질문에 허용</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera, 또는 Flatseal &gt; 장치</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom, Slack, Discord, PipeWire를 쓰지 않는 브라우저에는 카메라가 보이지 않음</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>카메라를 쓰는 것을 닫은 뒤: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>OBS Studio(https://obsproject.com)를 설치하고 한 번 실행해 가상 카메라 시작을 누르세요</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>간단한 방법: Unity Capture(https://github.com/schellingb/UnityCapture)를 내려받아 Install 폴더에서 관리자 터미널로: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. 다른 방법: OBS Studio(https://obsproject.com)를 설치하고 한 번 실행해 가상 카메라 시작을 누르세요</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>시작할 때마다 적용: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>&quot;Key was rejected&quot;가 나오면 모듈에 서명한 키를 등록: {command}, 다시 시작한 뒤 Enroll MOK 선택</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python 패키지</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>없음: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>모두 설치됨</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>컴파일된 루프</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>Scrim 폴더에서: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>커널이 Scrim에 금지함</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>사용하지 않지만, Scrim에 금지하는 것도 없음</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>웹캠</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>카메라를 연결하거나 --input demo로 Scrim을 사용해 보세요</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>연결된 것이 없음</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>가상 카메라</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>Unity Capture도 OBS Virtual Camera도 등록되지 않음</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera가 등록되지 않음</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>커널 모듈 v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>로드됨, 버전 {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 이하</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>커널 {release}용으로 설치되지 않음</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>설치됨, 로드되지 않음; Secure Boot 켜짐</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>설치됨, 로드되지 않음</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>꺼짐 ({flags}): Chrome, Zoom, Teams에 카메라가 표시되지 않음</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>모듈이 장치 없이 로드됨</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>사용 중: {held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free}; 사용 중: {held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>보는 사람이 없으면 카메라 끄기</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>예: {why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>여기서는 안 됨, 카메라가 항상 켜져 있음: {why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}, 그다음 로그아웃 후 다시 로그인</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>{devices}을(를) 열 수 없음</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>모든 비디오 장치를 열 수 있음</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>녹화할 소리가 없습니다 ({why}). PortAudio 라이브러리가 필요합니다. 실행: {command}. 또는 마이크 없이 녹화하세요</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>마이크가 열리지 않습니다 ({why}). 연결되고 허용되어야 합니다. 또는 마이크 없이 녹화하세요</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>카메라 포털</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>여기서 실행되지 않음: Flatpak 프로그램, OBS, GNOME에는 Scrim 카메라가 보이지 않음</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>실행 중; 커널 모듈 없이 Scrim이 표시됨</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>Scrim이 표시됨; 지금은 보는 사람 없음</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>Scrim이 표시됨; 지금 보는 프로그램: {programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>응답 없음 ({why}): 브라우저와 Flatpak이 PipeWire 카메라를 쓸 수 없음</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>xdg-desktop-portal과 데스크톱용 구성 요소(xdg-desktop-portal-gnome, -kde 또는 -gtk)를 설치한 뒤 로그아웃하고 다시 로그인</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>응답하지만, Scrim이 표시되어도 카메라를 세지 않음 (버전 1.16의 동작)</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>응답함, 카메라 있음</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>응답함; 아직 카메라 없음</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>포털 권한</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>{programs}에 카메라 없음: 한 번 거부되어 그대로 유지됨</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>다시 묻도록 지우기: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>PipeWire 카메라가 사라졌습니다: {why}. 서비스가 계속 실행되어야 하며, 돌아오면 함께 돌아옵니다</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>PipeWire가 카메라를 나열하지 않습니다: {why}. 자세한 내용은 &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>기록된 부분은 재생됩니다</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>남은 것이 없습니다</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>이전 녹화는 그대로 있습니다</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>녹화 {path}을(를) 쓸 수 없습니다 ({why}). 디스크 공간이 필요합니다. {left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>&quot;{command}&quot;에서 무엇이 없고 어떻게 추가하는지 알 수 있습니다</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>가상 카메라 {device}이(가) 화면을 거부했습니다: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera}: {programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>사용 중: {held}. 화면은 대신 {camera}(으)로 갑니다</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>비어 있는 가상 카메라가 없습니다 (사용 중: {held}). v4l2loopback 장치가 필요합니다. {remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>비어 있는 가상 카메라가 없습니다. v4l2loopback 장치가 필요합니다. {remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>가상 카메라 {device}은(는) {format}을(를) 유지합니다</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept} ({holders}); {size} 화면을 맞춥니다</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>사용 중: {programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>비어 있음; {programs}에서 열림</translation>
    </message>
    <message>
        <source>free</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>다른 프로그램이 사용 중</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>이전에 설정됨</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>가상 카메라 {device}이(가) {format}(으)로 열리지 않습니다: {why}. {remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>연결된 카메라가 없습니다. 연결하거나 --input demo로 Scrim을 사용해 보세요</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>카메라 {camera}이(가) 사라졌습니다. 계속 연결되어 있어야 합니다. 다시 연결하세요</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>카메라 {camera}이(가) {mode}(으)로 화면을 보내지 않습니다</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>카메라 {camera}을(를) 열 수 없습니다.</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>카메라 {camera}을(를) 열 권한이 없습니다. 읽기와 쓰기가 필요합니다. &quot;{command}&quot; 실행 후 다시 로그인하세요</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>카메라 {camera}을(를) 열 수 없습니다 ({why}).</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>사용 중: {programs}. 그 프로그램을 닫거나 다른 --input을 선택하세요</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>사용 중일 수 있는 것을 닫거나, 다시 연결하거나, 다른 --input을 선택하세요</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}, 지금 Scrim이 보내는 중 (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  다른 사용자의 프로그램을 알려 줌: 그것을 닫기</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>{name} 닫기, 또는: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>영상을 보내는 것을 닫기, 보는 것은 그대로 두어도 됨; {each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>USB 포트에 남은 대역폭이 없음 (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>다른 카메라가 있는 허브를 피해 다른 포트에 연결하거나 더 작은 --size를 쓰세요</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>USB 연결 실패 (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>다른 케이블이나 포트를 써 보세요</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>드라이버가 오류를 알림 (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>카메라를 다시 연결하세요</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system}은(는) 어떤 프로그램이 가상 카메라를 보는지 알려 주지 않음</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>드라이버가 누가 보는지 알려 줌</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version}은(는) 누가 보는지 알려 주지 않으며 /proc이 숨겨져 있음</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version}은(는) 누가 보는지 알려 주지 않음 (0.13은 알려 줌): 프로그램을 세지만 다른 사용자의 것은 보이지 않음</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>폴더 {folder}을(를) 읽을 수 없습니다 ({why}). 사진이 있는 폴더가 필요합니다</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path}에 읽을 수 있는 그림이 없습니다. 몇 개에 별을 다세요</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>폴더 {folder}에 읽을 수 있는 사진이 없습니다. a.jpg 같은 것이 필요합니다</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>곧 돌아옵니다</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>{time}에 돌아옵니다</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>스냅샷을 찍지 않았습니다: 카메라가 가려져 있습니다. 화면이 필요합니다</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>스냅샷 {path}을(를) 쓸 수 없습니다 ({why}). 디스크 공간이 필요합니다</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>폴더 {folder}을(를) 만들 수 없습니다 ({why}). 쓰기 권한이 필요합니다</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>남은 메모리가 없습니다. 화면마다 필요합니다. 다른 프로그램을 닫으세요</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>가상 카메라 드라이버</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>화면 처리의 한 단계</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>카메라 드라이버</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what}이(가) {seconds:g}초 안에 끝나지 않았습니다. Scrim은 기다리지 않고 종료합니다</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>없음: 미리 보기만</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>모두 동시에</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>컴파일된 루프: {seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>보는 사람이 없어도 카메라가 켜져 있음: {why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>지금 크기 {name!r}이(가) 없습니다. 선택: {names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>지금 카메라 {name!r}이(가) 없습니다. 선택: {names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>지금 가상 카메라 {name!r}이(가) 없습니다. 선택: {names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size}, {rate} fps</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>프로그램이 열 때까지 카메라가 꺼져 있습니다</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>화면에서 비켜 주세요</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>보는 사람이 없어 카메라가 꺼져 있습니다. Scrim 창이나 회의를 열고 다시 시도하세요</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>직접 종료함</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>이 모델은 방을 익힐 수 없습니다. 가능한 것은 --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>카메라가 움직였거나 방이 다릅니다</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path}이(가) 이미 있습니다</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>{path}에 쓸 수 없습니다({why}). 쓸 수 있는 폴더가 필요합니다</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>이미 보관되어 있고 내용이 다름: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>{path}을(를) 읽을 수 없습니다({why}). Scrim이 내보낸 파일이 필요합니다</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path}이(가) 손상되었습니다({why}). Scrim이 내보낸 파일이 필요합니다. 바뀐 것은 없습니다</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>{path}(으)로 보관됨</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>그 자리에 둠 ({why})</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>설정 파일 {path}이(가) 손상됨: {why}; {kept}, 기본값을 사용합니다</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>설정을 {folder}에 보관할 수 없습니다 ({why}). 쓸 수 있는 폴더가 필요합니다. SCRIM_CONFIG_DIR로 지정하세요</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>사용 중인 프로필이 없습니다. 먼저 이름을 붙여 저장하세요</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>프로필 {name}이(가) 있습니다. 다른 이름을 쓰거나 그것을 선택하세요</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>프로필 {name!r}이(가) 없습니다. 선택: {known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>프로필 이름 {name!r}은(는) 쓸 수 없습니다. /나 \ 없이 한 줄, {most}자까지</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>배경 {path}이(가) 사라졌습니다. 지난번의 파일입니다. 흐림을 사용합니다</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>해결: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>할 일: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>회의 프로그램에서 카메라를 고르는 곳:</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>사용 중: {taken}. 미리 보기만 됩니다: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>가상 카메라가 없어 미리 보기만 됩니다: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>PipeWire를 사용하는 프로그램(OBS, Firefox, 옵션을 켠 브라우저)에 보입니다. Zoom 등에 필요한 것: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>카메라를 찾지 못해 데모를 보여 줍니다</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>사용 중: {taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>배경은 {most}개까지 보관합니다. 먼저 목록에서 몇 개를 빼세요</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>폴더 {folder}이(가) 없습니다. 사진이 있는 폴더가 필요합니다</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>배경 {background!r}은(는) 쓸 수 없습니다. 색, 사진, 동영상 중 하나여야 합니다</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>배경 {path}이(가) 없습니다. 사진 또는 동영상 파일이 필요합니다</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>약한 흐림</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>흐림</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>강한 흐림</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>렌즈 흐림</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 추가</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>배경 추가</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>사진, 동영상, 색 추가; 또는 창에 파일 놓기</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>사진 또는 동영상…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>색…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>폴더 슬라이드 쇼…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>이름으로 배경 검색</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>이름에 이 글자가 있는 배경을 보여 줍니다  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>사진과 동영상</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>배경 추가</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>폴더 슬라이드 쇼</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>배경색</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>배경 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>이름 (비우면 파일 이름):</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>배경 {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>즐겨찾기 {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>b로 배경을 차례로 바꿈</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>끌어서 옮기고 Delete로 목록에서 뺍니다</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>별을 클릭하거나 Y: 즐겨찾기가 되어 맨 앞에 옵니다</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>여는 중</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>왼쪽으로</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>오른쪽으로</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>곧 돌아옵니다</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>점심</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>점심시간</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>흐림을 5 %씩 조절</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>흐림을 1 %씩 조절</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>흐림 0 %, 10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>다음 배경</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>이전 배경</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>다음 즐겨찾기 배경</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>즐겨찾기: 배경에 별 달기 또는 떼기</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>카메라를 즉시 가리기; 다시 누르면 복귀</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>미리 보기 좌우 반전 (나에게만)</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>마스크 표시 (나에게만)</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>가장자리를 2 px 부드럽게</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>가장자리를 2 px 선명하게</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>렌즈 흐림: 빛이 원이 됨</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>라이트 랩: 배경빛이 주위에 번짐</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>색 맞춤: 색을 배경에 맞춤</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>자동 프레이밍: 화면이 나를 따라옴</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>조명: 어두우면 나를 밝힘</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>모양: 빛, 색, 가장자리의 세기</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>누르고 있기: 비교용 기본 흐림 (나에게만)</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>확대 또는 축소</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>확대한 화면에서 좌우로</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>확대한 화면에서 상하로</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>화면 90° 회전</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>화면 뒤집기, 회의에도 적용</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>화면: 카메라의 줌, 빛, 색</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>카메라 그대로의 화면</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>카메라: 노출, 초점, 화이트 밸런스</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>배경: 사진의 위치, 크기, 흐림</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>화면에 이름과 로고</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>이름과 로고: 내용</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>가릴 때 쓸 다음 카드</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>가장자리 조명: 화면 가장자리가 얼굴을 비춥니다</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>가장자리 조명: 밝기, 너비, 색온도</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>가장자리 조명 켜짐</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>가장자리 조명 꺼짐</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>가장자리 조명 너비 {number} %</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>가장자리 조명 밝기 {number} %</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>가장자리 조명 색온도 {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>카메라를 가리는 동안 꺼집니다</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>가장자리 조명</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>이 화면의 가장자리를 밝히기</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>색온도</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>카메라를 가리거나 카메라가 꺼져 있는 동안 꺼집니다.</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>이 데스크톱에서는 가장자리 조명을 쓸 수 없습니다: Wayland에서는 프로그램이 화면 가장자리에 창을 놓을 수 없습니다. X11, Windows 또는 macOS가 필요합니다. 회의 옆의 밝은 빈 창도 같은 효과를 냅니다</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>가릴 때 쓸 카드: 문구, 사진, 돌아올 때</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>빈 방: 비켜나면 방을 익힙니다</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>회의에 보이는 화면 녹화; 다시 누르면 중지</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>녹화에 마이크 소리 포함</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>회의에 보이는 화면의 스냅샷</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>상태 줄 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>이 도움말</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>사진의 흐림</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>좌우</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>상하</translation>
    </message>
    <message>
        <source>Each slide</source>
        <translation>슬라이드마다</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}초</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>Shift를 누른 채 미리 보기를 끌면 사진이 움직이고, 휠로 크기가 바뀝니다.</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(변경됨)</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>가릴 때 쓸 카드</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>이 카드 보관</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>카드 이름:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>문구</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>복귀까지</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number}분</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>다른 이름으로 보관…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>카메라 가리기</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>문제가 생기면 회의에는 이 카드가 아니라 Scrim의 카드가 보입니다.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>미러</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>가리기</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>가려짐</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>흐림(퍼센트)</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>배경 흐림: +와 -는 5씩, ]와 [는 1씩, 숫자는 10단위</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>다른 것 선택</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>화면을 만드는 방식과 여기에 보일 것</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>도움말: 키</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>모든 키  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>모든 프로그램에서 쓰는 키, 프로필, 내보내기와 가져오기</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>줌</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>밝기</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>채도</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>따뜻함</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>회의용으로 뒤집기</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>90° 회전</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>상대에게는 뒤집혀 보이고, 미리 보기는 그 거울상입니다.</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>상대에게는 뒤집혀 보이고, 미리 보기도 같습니다.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>상대에게는 뒤집히지 않고 보이고, 미리 보기는 그 거울상입니다.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>상대에게는 뒤집히지 않고 보이고, 미리 보기도 같습니다.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>스냅샷</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>스냅샷을 찍었습니다</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>녹화</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>회의에 보이는 화면</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds}초; 상대에게는 카드가 보입니다</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>화면에서 비켜 주세요</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>그대로 비켜 계세요</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>카메라가 방을 봅니다</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>방을 익혔습니다</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>카메라가 움직일 때까지; 저장하지 않습니다</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>방을 잊었습니다</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>방을 익히지 못했습니다: {why}. e를 누르고 5초 동안 화면에서 비켜 주세요</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>저장된 것</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>이 카메라에서 마지막으로 쓴 설정</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>모든 프로그램에서 쓰는 키</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>프로필</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>설정 내보내기…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>설정 가져오기…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>상대에게 영향을 주는 키는 Ctrl 필요</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c는 Ctrl 없이도 가리고, 되돌릴 때는 필요합니다</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>로그인 시 숨긴 채 시작</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} + {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>시스템 언어: {language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>변경 내용 저장</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>저장된 상태로 되돌리기</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>프로필 {name}의 변경 내용이 저장되지 않았습니다</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>프로필이 저장된 상태입니다</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>프로필로 저장</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>프로필 이름:</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>프로필 이름 바꾸기</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>프로필 {name}을(를) 삭제했습니다</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, 변경됨</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>프로필 {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>프로필 {name}, 저장 후 변경됨</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>설정 내보내기</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>설정을 내보냈습니다</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>설정 가져오기</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>새로운 것 없음</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>모두 이미 보관되어 있습니다</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>이 설정을 가져올까요?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>설정을 가져온 곳</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>{path}에서</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>여기에 새로 추가:</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>여기 보관된 것을 바꿈:</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>프로필 {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>카메라 {name}에서 쓴 설정</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>배경 목록</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>그중 즐겨찾기</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>마지막에 쓴 설정</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>{thing} 없음</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>이름과 로고</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>화면에 표시</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>Or drag them in the preview; the wheel on them changes their size.</source>
        <translation>미리 보기에서 끌어도 됩니다. 그 위에서 휠을 돌리면 크기가 바뀝니다.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>이 줄 숨기기</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>복사  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>Scrim 알림</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>사진이나 동영상을 놓으면 배경이 됩니다. 모든 프로그램에서 쓰는 키는 설정에 있습니다.</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>상태: {state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>미리 보기: 회의에 보이는 화면</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>첫 화면을 기다리는 중…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>최근 1분의 지연</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>최근 1분의 지연; 맨 위는 {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>라이브</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>가려짐</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>보는 사람 없음</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>미리 보기만</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>카메라 없음</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS: 모든 프로그램에서 쓰는 키는 아직 없으며 Linux나 Windows가 필요합니다. 메뉴 막대 아이콘의 메뉴를 쓰세요</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>모든 프로그램에서 쓰는 키: WAYLAND_DISPLAY도 DISPLAY도 없습니다. 데스크톱에서 Scrim을 시작하세요</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>이 데스크톱은 모든 프로그램에서 쓰는 키를 제공하지 않습니다 ({why}). GlobalShortcuts가 있는 포털(GNOME 48, KDE Plasma 6)이 필요합니다. 대신 아이콘 메뉴를 쓰세요</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>데스크톱은 메뉴에 있는 프로그램에만 키를 줍니다 ({why}). 항목 {entry}이(가) 필요합니다. 실행: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>거부하셨습니다</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>데스크톱이 모든 프로그램에서 쓰는 키를 주지 않았습니다 ({why}). 대화 상자에서 동의가 필요합니다. 설정 &gt; 모든 프로그램에서 쓰는 키에서 다시 켜세요</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}: 데스크톱이 키를 주지 않았습니다. 다른 프로그램이 쓰지 않는 키가 필요합니다. 데스크톱의 키보드 설정에서 고르세요</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>데스크톱이 모든 프로그램에서 쓰는 키를 회수했습니다 ({why}). 설정 &gt; 모든 프로그램에서 쓰는 키에서 다시 켜세요</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>모든 프로그램에서 쓰는 키에는 {name} 패키지가 필요하지만 설치되지 않았습니다. 실행: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>모든 프로그램에서 쓰는 키: {why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>카메라 가리기; 다시 누르면 복귀</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>흐림 강하게</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>흐림 약하게</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>다른 프로그램이 사용 중: {keys}. 빈 키가 필요합니다. 설정 &gt; 모든 프로그램에서 쓰는 키에서 다른 것을 고르거나 그 프로그램을 닫으세요</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>Scrim이 카메라를 계속 실행합니다. 이 아이콘에서 종료하세요.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>창 보이기</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>녹화</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>흐림 {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>녹화 중지</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>Scrim에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>1/3: 카메라</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>카메라 없음</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>2/3: 회의에 쓸 카메라</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>회의의 카메라 목록에 표시됩니다. ‘없음’은 미리 보기만 합니다.</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3/3: 방이 보이는 모습</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>회의에서 Scrim을 선택하세요</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c는 카메라를 즉시 가리고, ?는 모든 키를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>Scrim이 선택된 회의의 카메라 목록</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>내장 카메라</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>누가 보고 있는데 종료할까요?</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>지금 프로그램이 카메라를 보여 주고 있습니다. 종료하면 화면이 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>할 수 없었던 것</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>시작할 때 생긴 문제</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>계속 실행</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>놓기</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>놓으면 배경이 됩니다</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>슬레이트</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>네이비</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>포레스트</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>샌드</translation>
    </message>
    <message>
        <source>White</source>
        <translation>화이트</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>그린 스크린</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>로프트</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>서재</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>벽돌</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>나무</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>리넨</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>새벽</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>구름</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>언덕</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>밤</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>불빛</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>안개</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>물결</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>오로라</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>떠다님</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>투명</translation>
    </message>
    <message>
        <source>Lens blur on</source>
        <translation>렌즈 흐림 켬</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>렌즈 흐림 끔</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>라이트 랩 켬</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>라이트 랩 끔</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>색 맞춤 켬</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>색 맞춤 끔</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>자동 프레이밍 켬</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>자동 프레이밍 끔</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>조명 켬</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>조명 끔</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>뒤집음</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>뒤집지 않음</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>이름 표시</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>이름 숨김</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>소리 있는 녹화</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>소리 없는 녹화</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>키에 Ctrl 필요</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>키에 Ctrl 불필요</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>미리 보기 미러</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>미리 보기를 회의와 같게</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>마스크 숨김</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>조명 {number} %</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>색 맞춤 {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>라이트 랩 {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>뒤의 사진 {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>뒤의 사진, 좌우 {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>뒤의 사진, 상하 {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>사진의 흐림 {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>사진마다 {number}초</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>상대에게도 그렇게 보입니다</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>나에게만: 상대에게는 미러되지 않습니다</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>화면이 나를 따라옵니다</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>어두운 곳에서 작동합니다</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>이 미리 보기에서만</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>직접 가렸습니다. c를 누르면 돌아갑니다</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>방이 보임</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>효과가 꺼져 있습니다. b를 눌러 배경을 고르세요</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>회의에는 카드가 보입니다</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>가리기 해제</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>빛, 색, 가장자리 그대로</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>가장자리 {pixels} px 더 부드럽게</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>가장자리 그대로</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>{minutes}분 후 복귀</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>기본 카드</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>가릴 때 보일 것</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>이름 {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>이름 이동됨</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>왼쪽에서 {across} %, 위에서 {down} %</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>아직 표시되지 않음</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>로고 없음</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>직함 없음</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>{degrees}° 회전</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>줌 {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>확대하기 전에는 효과 없음</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>아직 즐겨찾기가 없습니다</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>Y로 배경에 별을 답니다</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>비교할 것이 없음</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>기본 흐림</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>지금은 이것만 켜져 있음</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>누르고 있는 동안 나에게만</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>사용 안 함: 배경은 {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>컴파일된 루프 없음</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>효과 끔</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>슬라이드: {folder}</translation>
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
        <translation>{number}개 누락</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>품질: {name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>절약</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>균형</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>한 장 걸러 한 장</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>디코딩</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>분리</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>다듬기</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>프레이밍</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>background</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>foreground</source>
        <translation>전경</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>합성</translation>
    </message>
    <message>
        <source>relight</source>
        <translation>조명</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>가장자리</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>캡처에서 전송까지</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>{sent}개 보냄, 그중 카드 {covers}개; CPU: 100 %는 코어 하나</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>카메라가 보낸 화면이 너무 적습니다</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>무언가 움직였습니다</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>화면에 사람이 있었습니다</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>맞는 것 없음: 같은 화면에 CPU를 약 4분의 1 더 씀</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>가려짐</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>방을 숨기는 중</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>곧 돌아옵니다</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>Scrim이 중지됨</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>카메라 없음</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>카메라가 바뀜</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>화면 크기가 바뀜</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>화면이 회전됨</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>손상된 화면</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>새 화면 없음</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>보는 사람 없음</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>컴퓨터가 절전 중</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>다른 가상 카메라를 사용 중</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>품질이 바뀜</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>모델이 실패함</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>처리 단계가 실패함</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>메모리 부족</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>마스크의 모양이 잘못됨</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>마스크의 형식이 잘못됨</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>마스크가 0과 1 사이의 수가 아님</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>마스크가 불확실함</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>마스크가 화면 전체를 덮음</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>마스크가 갑자기 커짐</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>지난번 카메라 {name}이(가) 없어 다른 것을 사용합니다</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>로그인 시 시작: {what}을(를) 바꿀 수 없습니다 ({error}). 쓰기 권한이 필요합니다. 데스크톱 설정을 쓰세요</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>자동 노출</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>노출</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>어두우면 프레임 줄이기</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>게인</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>역광 보정</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>자동 초점</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>초점</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>자동 화이트 밸런스</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>화이트 밸런스</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>조명 깜박임</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>원래대로</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>이 카메라에 보관되며, Scrim이 놓을 때 원래대로 되돌립니다.</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>이 카메라에는 설정할 것이 없습니다.</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>되돌릴 수 있는 것</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>가져올 그림, 파일, 색이 없습니다. 먼저 복사하거나 여기에 파일을 놓으세요</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>내용이 서로 맞지 않습니다</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>그림을 {path}(으)로 보관할 수 없습니다({why}). 직접 저장하세요</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>여기에는 별을 달 수 없습니다</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>그림, 동영상, 색을 고르세요</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>더 이상 즐겨찾기가 아님</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name}은(는) 읽을 수 있는 그림이나 동영상이 아니어서 추가하지 않았습니다</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>{name}을(를) 목록에서 뺐습니다</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name}은(는) 그림도 동영상도 아닙니다. 그림(JPEG, PNG, WebP, HEIC …), 동영상(MP4, WebM, GIF …), 그림 폴더를 가져오세요</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>조명</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>색 맞춤</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>라이트 랩</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>부드러운 가장자리</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number}px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>색 맞춤과 라이트 랩은 그림과 색 앞에서, 렌즈 흐림은 흐린 방 앞에서 작동합니다.</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>누르고 있으면 비교</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera}은(는) 아무것도 쓰지 않는 가상 카메라입니다. 영상을 주는 카메라가 필요합니다: {known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>카메라 {name!r}이(가) 없습니다. 다음 중 하나: {known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>가상 카메라 {name!r}이(가) 없습니다. 다음 중 하나: {known}. 추가 방법은 &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>가상 카메라 {camera}은(는) {users}이(가) 사용 중입니다. 비어 있는 것이 필요합니다. 그 프로그램을 닫거나 다른 --output을 고르세요</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>PipeWire가 응답하지 않습니다. 이 사용자의 서비스가 실행 중이어야 합니다. 시작하거나(systemctl --user start pipewire wireplumber) 다른 --output을 고르세요</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>배경 {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>가상 카메라 {camera}은(는) {size}입니다. 이번 실행의 크기 {wanted}이(가) 필요합니다. 이것으로 Scrim을 시작하세요: --output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path}은(는) {seconds}초 이후가 손상되었습니다. 온전한 동영상이 필요합니다. 다시 변환하세요. 예: ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path}은(는) {seconds}초에 끝납니다. {length}초여야 합니다. 파일이 잘렸습니다. 다시 복사하세요</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>파일 {path}이(가) 없습니다. 그림이나 동영상이 필요합니다. 이름을 확인하세요</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>{path}을(를) 열 수 없습니다({why}). 읽을 수 있는 파일이 필요합니다. 이름과 권한을 확인하세요</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path}은(는) {size} = {pixels}백만 화소입니다. 최대 {most}백만 화소입니다. 더 작게 저장하세요</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>{path}을(를) 읽을 수 없습니다({why}). 그림이나 동영상이 필요합니다</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path}은(는) HEIC입니다. 읽으려면 pi-heif 패키지가 필요합니다. &apos;pip install pi-heif&apos;를 실행하거나 JPEG로 저장하세요</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>모든 프로그램의 키: X 서버가 응답하지 않습니다({why}). 이 창을 보여 주는 서버여야 합니다. DISPLAY와 XAUTHORITY를 확인하세요</translation>
    </message>
</context>
</TS>
