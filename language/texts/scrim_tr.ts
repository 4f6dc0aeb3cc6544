<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1 ve kamera listesi açılmadan önce çalışan Scrim</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera (başta kapalı)</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>PipeWire&apos;a sormaz</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>Tarayıcıda Meet, Teams, Webex</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>toplantının Ayarlar &gt; Video bölümü</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>tarayıcının gerektirdiği</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>sayfanın izin sorusu</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config, media.webrtc.camera.allow-pipewire (Fedora&apos;da açık, başka yerde kapalı)</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>Ayarlar &gt; Video &gt; Kamera</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>Microsoft tarafından Mayıs 2025&apos;te kaldırıldı</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>yerine Teams</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>sürümü tanıyorsa --enable-features=WebRtcPipeWireCamera seçeneği</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>Kaynaklar &gt; Görüntü Yakalama Aygıtı (PipeWire veya V4L2)</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>başka bir şey değil</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>kamera menüsü</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>başka bir şey değil: PipeWire listeler</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Flatpak ve Snap paketleri</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>yukarıdaki gibi</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak: masaüstünün kamera sorusuna evet</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera veya Flatseal &gt; Aygıtlar</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom, Slack, Discord ve PipeWire&apos;sız tarayıcılar kamera görmez</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>kamerayı kullananı kapatın, sonra: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>OBS Studio&apos;yu (https://obsproject.com) kurun, bir kez başlatın ve Sanal Kamerayı Başlat&apos;a basın</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>Küçük yol: Unity Capture&apos;ı indirin (https://github.com/schellingb/UnityCapture) ve Install klasöründe, yönetici terminalinde: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. Diğeri: OBS Studio&apos;yu (https://obsproject.com) kurun, bir kez başlatın ve Sanal Kamerayı Başlat&apos;a basın</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>ve her başlangıç için: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>&quot;Key was rejected&quot; yanıtı gelirse modülü imzalayan anahtarı kaydedin: {command}, yeniden başlatın ve Enroll MOK&apos;u seçin</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python paketleri</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>eksik: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>tümü kurulu</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>Derlenmiş döngüler</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>kullanımda</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>Scrim&apos;in klasöründe: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>çekirdek tarafından Scrim&apos;e yasaklı</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>kullanılmıyor, ama Scrim&apos;e yasaklayan da yok</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Web kamerası</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>Bir tane takın veya Scrim&apos;i --input demo ile deneyin</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>hiçbiri bağlı değil</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Sanal kamera</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>ne Unity Capture ne OBS Virtual Camera kayıtlı</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera kayıtlı değil</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>Çekirdek modülü v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>yüklü, sürüm {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 veya daha eski</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>{release} çekirdeği için kurulu değil</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>kurulu, yüklenmemiş; Secure Boot açık</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>kurulu, yüklenmemiş</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>kapalı ({flags}): Chrome, Zoom ve Teams kamerayı listelemez</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>modül aygıtsız yüklü</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>kullanımda: {held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free}; kullanımda: {held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>Kimse izlemezken kamera kapalı</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>evet: {why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>burada değil, kamera hep açık: {why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>İzin</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}, sonra oturumu kapatıp açın</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>{devices} açılamıyor</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>her video aygıtı açılabilir</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>kayıt için ses yok ({why}); PortAudio kitaplığı gerekli; çalıştırın: {command}. Ya da mikrofonsuz kaydedin</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>mikrofon açılmıyor ({why}); takılı ve izinli olmalı. Ya da mikrofonsuz kaydedin</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>Kamera portalı</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>burada çalışmıyor: Flatpak programları, OBS ve GNOME&apos;unkiler Scrim kamerası görmez</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>çalışıyor; Scrim orada çekirdek modülü olmadan listelenir</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>Scrim listeleniyor; şu anda kimse izlemiyor</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>Scrim listeleniyor; şu anda izleyen: {programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>yanıt vermiyor ({why}): tarayıcılar ve Flatpak&apos;lar PipeWire kamerası alamaz</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>xdg-desktop-portal&apos;ı ve masaüstünüzün parçasını (xdg-desktop-portal-gnome, -kde veya -gtk) kurun, sonra oturumu kapatıp açın</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>yanıt veriyor, ama Scrim listelendiği hâlde kamera saymıyor (1.16 sürümü böyle)</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>yanıt veriyor, bir kamera var</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>yanıt veriyor; henüz kamera yok</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>Portal izni</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>{programs} için kamera yok: bir kez söylendi ve geçerli</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>yeniden sorulması için unutun: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>PipeWire kamerası yok oldu: {why}; hizmeti çalışmalı. Onunla geri gelir</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>PipeWire kamera listelemiyor: {why}. Fazlasını &apos;{doctor}&apos; söyler</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>Yazılan oynatılabilir</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>Ondan bir şey kalmadı</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>Eski kayıt saklandı</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>{path} kaydı yazılamıyor ({why}); diskte yer gerekli. {left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>&quot;{command}&quot; neyin eksik olduğunu ve nasıl ekleneceğini söyler</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>sanal kamera {device} bir görüntüyü reddetti: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera}: {programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>kullanımda: {held}. Görüntüler bunun yerine {camera} aygıtına gider</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>boş sanal kamera yok (kullanımda: {held}); bir v4l2loopback aygıtı gerekli. {remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>boş sanal kamera yok; bir v4l2loopback aygıtı gerekli. {remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>sanal kamera {device} {format} biçiminde kalıyor</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept} ({holders}); {size} görüntü uyduruluyor</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>kullanan: {programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>boş; açık olduğu yer: {programs}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>başka bir program kullanıyor</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>önceden ayarlı</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>sanal kamera {device} {format} ile açılmıyor: {why}. {remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>kamera bağlı değil; bir tane gerekli. Bir tane takın veya Scrim&apos;i --input demo ile deneyin</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>kamera {camera} yok oldu; takılı kalmalı. Yeniden takın</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>kamera {camera}, {mode} ile görüntü göndermiyor</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>kamera {camera} açılamıyor.</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>kamera {camera} için izin yok; okuma ve yazma gerekli. &quot;{command}&quot; çalıştırıp yeniden oturum açın</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>kamera {camera} açılamıyor ({why}).</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>Kullanan: {programs}. O programı kapatın veya başka --input seçin</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>Kullanıyor olabileni kapatın, yeniden takın veya başka --input seçin</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}, Scrim şu anda ona gönderiyor (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  başka kullanıcının programını gösterir: onu kapatın</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>{name} programını kapatın veya: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>ona görüntü göndereni kapatın, izleyenler kalabilir; {each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>USB bağlantı noktasında bant genişliği kalmadı (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>Başka bağlantı noktasına takın, başka kameralı bir hub&apos;a değil; ya da daha küçük --size seçin</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>USB bağlantısı başarısız (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>Başka bir kablo veya bağlantı noktası deneyin</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>sürücü bir hata bildiriyor (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>Kamerayı yeniden takın</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system} hangi programların sanal kamerayı izlediğini söylemez</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>sürücü kimin izlediğini söyler</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version} kimin izlediğini söylemez ve /proc gizli</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version} kimin izlediğini söylemez (0.13 söyler): programlar sayılır, başka kullanıcılarınki görülmez</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>{folder} klasörü okunamıyor ({why}); resimli bir klasör gerekli</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} okunabilir resim içermiyor; birkaçına yıldız koyun</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>{folder} klasöründe okunabilir resim yok; a.jpg gibi resimler gerekli</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>Birazdan dönüyorum</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Dönüş: {time}</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>fotoğraf çekilmedi: kamera örtülü; bir görüntü gerekli</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>{path} fotoğrafı yazılamıyor ({why}); diskte yer gerekli</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>{folder} klasörü oluşturulamıyor ({why}); yazma izni gerekli</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>bellek kalmadı; her görüntü için biraz gerekli. Başka programları kapatın</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>sanal kameranın sürücüsü</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>görüntünün yolundaki bir adım</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>kameranın sürücüsü</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what} {seconds:g} sn içinde bitmedi; bitmesi bekleniyordu. Scrim onsuz bitiyor</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>Yok: yalnızca önizleme</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Hepsi birden</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kalite</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>Derlenmiş döngüler: {seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>Kimse izlemese de kamera açık kalır: {why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>şu anda {name!r} boyutu yok; seçenekler: {names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>şu anda {name!r} kamerası yok; seçenekler: {names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>şu anda {name!r} sanal kamerası yok; seçenekler: {names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size}, {rate} fps</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>hiç yok</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>bir program açana dek kamera kapalı</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>görüntüden çekilin</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>kimse izlemediği için kamera kapalı; Scrim penceresini ya da toplantıyı açıp yeniden deneyin</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>sizin tarafınızdan bitirildi</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>bu model oda öğrenemez; bunu yapan: --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>kamera oynatıldı veya oda başka</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} var</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>{path} yazılamıyor ({why}); yazılabilir bir klasör gerekir</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>burada zaten saklı ve farklı: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>{path} okunamıyor ({why}); Scrim’in dışa aktardığı bir dosya gerekir</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} bozuk ({why}); Scrim’in dışa aktardığı bir dosya gerekir. Hiçbir şey değiştirilmedi</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>{path} olarak saklandı</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>yerinde bırakıldı ({why})</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>ayar dosyası {path} bozuk: {why}; {kept}, varsayılanlar kullanılıyor</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>ayarlar {folder} içinde saklanamıyor ({why}); yazılabilir bir klasör gerekli. SCRIM_CONFIG_DIR ile birini belirtin</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>kullanımda profil yok; bir tane gerekli. Önce bir adla kaydedin</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>{name} profili var; başka bir ad gerekli. Ya da onu seçin</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>hiç yok</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>{name!r} profili yok; seçenekler: {known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>profil {name!r}; tek satırda, / ve \ olmadan, en çok {most} harflik bir ad gerekli</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>{path} arka planı yok oldu; son kullanılan dosyaydı; bulanıklık kullanılıyor</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>bunun için: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>yapılacak: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>Toplantı programları kamerayı nerede seçer:</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>Kullanımda: {taken}. Bu yalnızca önizleme: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>Burada sanal kamera yok, bu yalnızca önizleme: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>PipeWire&apos;a soran programlar görür (OBS, Firefox, seçenekli tarayıcılar); Zoom ve diğerlerinin gerektirdiği: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>Kamera bulunamadı, bu demo</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>Kullanımda: {taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>{most} arka plan saklanır; önce şeritten birkaçını çıkarın</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>{folder} klasörü yok; resimli bir klasör gerekli</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>arka plan {background!r}; olabilir: renk, resim veya video</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>{path} arka planı yok; resim veya video dosyası gerekli</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>Hafif bulanık</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Bulanıklık</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>Güçlü bulanık</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>Mercek bulanığı</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Arka planlar</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Ekle</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>Arka plan ekle</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>Resim, video veya renk ekleyin; ya da dosyaları pencereye bırakın</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>Resim veya video…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>Renk…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>Klasörden slayt gösterisi…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>Arka planları ada göre ara</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>Adında bu harfler olan arka planları gösterir  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Resimler ve videolar</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Arka plan ekle</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>Klasörden slayt gösterisi</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Arka plan rengi</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>Arka planı yeniden adlandır</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>Ad (boş: dosyanınki):</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>Arka plan {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>Favori {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>b arka planlar arasında gezer</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>Başka yere sürükleyin; Delete şeritten çıkarır</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>Yıldıza tıklayın ya da Y: favori, başta durur</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>açılıyor</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Sola</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Sağa</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>Şeritten kaldır</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>okunamıyor</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Birazdan dönüyorum</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Öğle</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Öğle arası</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sade</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>Daha çok veya az bulanıklık, %5 adımla</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>Daha çok veya az bulanıklık, %1 adımla</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>Bulanıklık %0, %10 … %90</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Sonraki arka plan</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>Önceki arka plan</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>Sonraki favori arka plan</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>Favori: arka plana yıldız koy ya da kaldır</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>Kamerayı hemen ört; dönmek için yeniden</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>Önizlemeyi aynala, yalnızca sizin için</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>Maskeyi göster, yalnızca sizin için</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>Kenarı 2 px yumuşat</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>Kenarı 2 px keskinleştir</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>Mercek bulanığı: ışıklar disk olur</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>Işık halesi: arka plan çevrenizde parlar</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>Renk uydurma: renkleriniz arka planı izler</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>Otomatik kadraj: görüntü sizi izler</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>Aydınlat: karanlıkta üzerinize ışık</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>Görünüm: ışık, renk ve kenarın gücü</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>Basılı tutun: karşılaştırma için yalın bulanıklık, yalnızca sizin için</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Yakınlaştır veya uzaklaştır</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>Yakınlaştırılmış görüntüde sola veya sağa</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>Yakınlaştırılmış görüntüde yukarı veya aşağı</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>Görüntüyü 90° döndür</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>Görüntüyü ters çevir, toplantı için de</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>Görüntü: kameranın zumu, ışığı ve renkleri</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>Kameranın verdiği görüntü</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>Kamera: pozlama, odak ve beyaz dengesi</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>Arka plan: resmin yeri, boyutu ve bulanıklığı</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>Görüntüde ad ve logo</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>Ad ve logo: ne yazsın</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>Sonraki örtme kartı</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>Kenar ışığı: ekranın kenarı yüzünüzü aydınlatır</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>Kenar ışığı: ne kadar parlak, geniş ve sıcak</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>Kenar ışığı açık</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>Kenar ışığı kapalı</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>Kenar ışığı: genişlik %{number}</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>Kenar ışığı: parlaklık %{number}</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>Kenar ışığı, soğuk veya sıcak {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>kamerayı kapattığınız sürece söner</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>Kenar ışığı</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>Bu ekranın kenarını aydınlat</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Genişlik</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>Soğuk veya sıcak</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>Kamerayı kapattığınız ve kamera çalışmadığı sürece söner.</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>bu masaüstünde kenar ışığı yok: Wayland hiçbir programın ekran kenarına pencere koymasına izin vermez; beklenen X11, Windows veya macOS. Toplantının yanında açık renkli boş bir pencere aynı işi görür</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>Örtme kartları: metin, resim, ne zaman dönersiniz</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>Boş oda: görüntüden çekilin, oda öğrenilir</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>Toplantının gördüğünü kaydet; durdurmak için yeniden</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>Kayıtlar mikrofonu duyar</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>Toplantının gördüğünün fotoğrafı</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>Durum satırını göster veya gizle</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Bu yardım</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arka plan</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>Resim bulanıklığı</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Sol/sağ</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Yukarı/aşağı</translation>
    </message>
    <message>
        <source>Each slide</source>
        <translation>Her slayt</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} sn</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>Shift ile önizlemede sürüklemek resmi taşır, tekerlek boyutunu değiştirir.</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(değişti)</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>Örtme kartları</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Bu kartı sakla</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>Kartın adı:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Dönüş</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} dk</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>Farklı sakla…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>Kamerayı ört</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>Bir şey bozulunca toplantı Scrim&apos;in kendi kartını görür, bunu asla.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Aynala</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Ört</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>%{percent}</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Örtülü</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>Yüzde olarak bulanıklık</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>Arka plan bulanıklığı: + ve - ile 5, ] ve [ ile 1, rakamlarla onluklar</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Başka birini seçin</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>Görüntü nasıl kurulur ve burada ne gösterilir</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>Yardım: tuşlar</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>Tüm tuşlar  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>Her programda tuşlar, profiller, dışa ve içe aktarma</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zum</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Parlaklık</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Karşıtlık</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Doygunluk</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>Toplantı için ters çevir</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>90° döndür</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>Diğerleri sizi ters görür; önizleme bunun aynadaki hâlini gösterir.</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>Diğerleri sizi ters görür; önizleme aynısını gösterir.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>Diğerleri sizi düz görür; önizleme bunun aynadaki hâlini gösterir.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>Diğerleri sizi düz görür; önizleme aynısını gösterir.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Fotoğraf</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Fotoğraf çekildi</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>toplantının gördüğü</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} sn; diğerleri bir kart görür</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>Görüntüden çekilin</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>Dışarıda kalın</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>kamera odaya bakıyor</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>Oda öğrenildi</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>kamera oynayana dek; asla kaydedilmez</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>Oda unutuldu</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>Oda öğrenilmedi: {why}. e&apos;ye basın ve 5 sn görüntüden çekilin</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Ne kaydedildi</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>Bu kamerayla son kullanılan</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Her programda tuşlar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Ayarları dışa aktar…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Ayarları içe aktar…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>Etkisini başkalarının gördüğü tuşlar Ctrl ister</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c onsuz da örter, onunla geri döner</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>Oturum açılınca gizli başlat</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{letters} ile {keys}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>tuş yok</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Sistem gibi: {language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Kaydedilene dön</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>{name} profilindeki değişiklikler kaydedilmedi</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>Profil kaydedildiği gibi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Profil olarak kaydet</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Profilin adı:</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profili yeniden adlandır</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>{name} profili silindi</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, değişti</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Profil {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>Profil {name}, kaydedildikten sonra değişti</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Ayarları dışa aktar</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>Ayarlar dışa aktarıldı</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Ayarları içe aktar</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Yeni bir şey yok</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>hepsi burada zaten saklı</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Bu ayarlar içe aktarılsın mı?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>Ayarlar içe aktarıldı</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>Kaynak: {path}</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>Burada yeni:</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>Burada saklananın yerini alır:</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>{name} profili</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>{name} kamerasıyla kullanılan</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>arka plan listesi</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>bunlardan favoriler</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>son kullanılan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>%{number}</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>{thing} olmasın</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>Ad ve logo</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>Görüntüde göster</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Unvan</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Yatay</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Dikey</translation>
    </message>
    <message>
        <source>Or drag them in the preview; the wheel on them changes their size.</source>
        <translation>Ya da önizlemede sürükleyin; üzerlerinde tekerlek boyutu değiştirir.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Tanılama</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Bakılıyor…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Komutu kopyala</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Bu satırı gizle</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>Kopyala  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>Scrim bildirir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>Arkanıza almak için bir resim veya video bırakın. Her programda tuşlar: Ayarlar&apos;a bakın.</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>BAŞLIYOR</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Durum: {state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>Önizleme: toplantının gördüğü</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>İlk görüntü bekleniyor…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>Son dakikanın gecikmesi</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>Son dakikanın gecikmesi; üst sınır {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>CANLI</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>ÖRTÜLÜ</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>KİMSE İZLEMİYOR</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>YALNIZCA ÖNİZLEME</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>KAMERA YOK</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>BİTTİ</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS: her programda tuşlar burada henüz yok, yalnızca Linux veya Windows&apos;ta. Menü çubuğundaki simgenin menüsünü kullanın</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>her programda tuşlar: ne WAYLAND_DISPLAY ne DISPLAY ayarlı; bir masaüstü gerekli. Scrim&apos;i oradan başlatın</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>Bu masaüstü her programda tuş sunmuyor ({why}); GlobalShortcuts içeren bir portal gerekli (GNOME 48, KDE Plasma 6). Bunun yerine simgenin menüsünü kullanın</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>Masaüstü yalnızca menüsündeki programlara tuş veriyor ({why}); {entry} girdisi gerekli. Çalıştırın: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>reddettiniz</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>Masaüstü her programda tuş vermedi ({why}); penceresinde onayınız gerekli. Ayarlar &gt; Her programda tuşlar altında yeniden açın</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}: masaüstü tuş vermedi; başka programın tutmadığı bir tuş gerekli. Klavye ayarlarında seçin</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>Masaüstü her programda tuşları geri aldı ({why}). Ayarlar &gt; Her programda tuşlar altında yeniden açın</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>her programda tuşlar, kurulu olmayan {name} paketini ister; çalıştırın: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>her programda tuşlar: {why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>Kamerayı ört; dönmek için yeniden</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>Daha çok bulanıklık</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>Daha az bulanıklık</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>başka program tutuyor: {keys}; boş tuşlar gerekli. Ayarlar &gt; Her programda tuşlar altında başkalarını seçin veya o programı kapatın</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>Scrim kamerayı çalışır tutar. Bu simgeden çıkabilirsiniz.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Pencereyi göster</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriler</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>Bulanıklık %{percent}</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Kaydı durdur</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>Scrim&apos;e hoş geldiniz</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>1/3: kameranız</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Kamera yok</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>2/3: toplantınızın kamerası</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>Toplantınız onu kameralar arasında listeler; Yok yalnızca önizlemedir.</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3/3: odanız nasıl görünsün</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>Toplantınızda Scrim&apos;i seçin</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c kamerayı hemen örter, ? tüm tuşları gösterir.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>Scrim&apos;in seçildiği bir toplantının kamera listesi</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>Dahili kamera</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>Biri izlerken çıkılsın mı?</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>Bir program şu anda kameranızı gösteriyor. Artık görüntü almayacak.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>İpucu</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Yapılamayan</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>Başlangıçta ters giden</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Bırakın</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>arkanıza almak için</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Arduvaz</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Lacivert</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Orman</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Kum</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Beyaz</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>Yeşil perde</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>Çatı katı</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Tuğla</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Ahşap</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Şafak</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Bulutlar</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Tepeler</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Gece</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Işıklar</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Sis</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Dalgalar</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>Kutup ışığı</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Süzülüş</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Saydam</translation>
    </message>
    <message>
        <source>Lens blur on</source>
        <translation>Mercek bulanığı açık</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>Mercek bulanığı kapalı</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>Işık halesi açık</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>Işık halesi kapalı</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>Renk uydurma açık</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>Renk uydurma kapalı</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>Otomatik kadraj açık</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>Otomatik kadraj kapalı</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>Aydınlatma açık</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>Aydınlatma kapalı</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Ters çevrildi</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>Ters değil</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Ad gösteriliyor</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Ad gizli</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>Sesli kayıtlar</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>Sessiz kayıtlar</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>Tuşlar Ctrl ister</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>Tuşlar Ctrl istemez</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>Önizleme aynalı</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>Önizleme toplantının gördüğü gibi</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>Maske gizli</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>Aydınlatma %{number}</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>Renk uydurma %{number}</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>Işık halesi %{number}</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>Arkanızdaki resim %{number}</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>Arkanızdaki resim, sol/sağ {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>Arkanızdaki resim, yukarı/aşağı {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>Resmin bulanıklığı %{number}</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>Her resim {number} sn</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>diğerleri de böyle görür</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>yalnızca sizin için: diğerleri aynasız görür</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>görüntü sizi izler</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>karanlıkta etki eder</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>yalnızca bu önizlemede</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>DURDU</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>sizin tarafınızdan; dönmek için c&apos;ye basın</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>ODA GÖRÜNÜYOR</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>efekt kapalı; arka plan için b&apos;ye basın</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>toplantı bir kart görür</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>Örtü kalktı</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>Işık, renk ve kenar olduğu gibi</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>Kenar {pixels} px daha yumuşak</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>Kenar bulunduğu gibi</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>{minutes} dk sonra dönüş</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>Sade kart</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>örtünce görünecek olan</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>Ad %{percent}</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>Ad taşındı</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>soldan %{across}, üstten %{down}</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>henüz gösterilmiyor</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Logo yok</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yok</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Unvan yok</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>{degrees}° döndürüldü</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zum %{percent}</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>yakınlaştırmadan etkisi yok</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>Henüz favori yok</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>Y bir arka plana yıldız koyar</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>karşılaştıracak bir şey yok</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>Yalın bulanıklık</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>şu anda başka bir şey açık değil</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>yalnızca sizin için, basılı tuttuğunuz sürece</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>kullanılmıyor: arka plan {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>derlenmiş döngü yok</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>Efekt kapalı</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>Slaytlar: {folder}</translation>
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
        <translation>CPU %{number}</translation>
    </message>
    <message>
        <source>{number} dropped</source>
        <translation>{number} atlandı</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>kalite: {name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>otomatik</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>tasarruflu</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>dengeli</translation>
    </message>
    <message>
        <source>best</source>
        <translation>en iyi</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>iki görüntüde bir</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>kod çözme</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>ayırma</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>inceltme</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>kadraj</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>görüntü</translation>
    </message>
    <message>
        <source>background</source>
        <translation>arka plan</translation>
    </message>
    <message>
        <source>foreground</source>
        <translation>ön plan</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>birleştirme</translation>
    </message>
    <message>
        <source>relight</source>
        <translation>aydınlatma</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>kenar</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>yakalamadan gönderime</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>{sent} gönderildi, {covers} tanesi kart; CPU: %100 bir çekirdektir</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>kamera çok az görüntü gönderdi</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>bir şey kımıldadı</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>görüntüde biri vardı</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>uyanı yok: aynı görüntüler yaklaşık dörtte bir fazla CPU harcar</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>başlıyor</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>örtülü</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>oda gizleniyor</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>birazdan dönüyorum</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>Scrim durdu</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>kamera yok</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>kamera değişti</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>görüntünün boyutu değişti</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>görüntü döndürüldü</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>bozuk görüntü</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>yeni görüntü yok</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>kimse izlemiyor</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>bilgisayar uykuda</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>başka bir sanal kamera kullanımda</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>kalite değişti</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>model başarısız oldu</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>bir aşama başarısız oldu</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>bellek doldu</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>maskenin biçimi yanlış</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>maskenin türü yanlış</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>maske 0 ile 1 arasında bir sayı değil</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>maske kararsız</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>maske görüntünün tümünü kaplıyor</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>maske birden büyüdü</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>son kullanılan {name} kamerası yok; başka biri kullanılıyor</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>oturum açılışında başlatma: {what} değiştirilemiyor ({error}); oraya yazılabilmeli. Masaüstünüzün ayarlarını kullanın</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>Otomatik pozlama</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Pozlama</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>Karanlıkta daha az kare</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Kazanç</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>Arkanızdaki ışık</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Otomatik odak</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Odak</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>Otomatik beyaz dengesi</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Beyaz dengesi</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>Lamba titreşimi</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>Bulunduğu gibi</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>Bu kamera için saklanır, Scrim bırakınca eski hâline döner.</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>Bu kamerada ayarlanacak bir şey yok.</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>Geri alınabilen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>alınacak resim, dosya ya da renk yok; önce bir şey kopyalayın ya da buraya dosya bırakın</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>kendi içinde tutarlı değil</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>resim {path} olarak saklanamıyor ({why}); kendiniz kaydedin</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>Burada yıldız olmaz</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>bir resim, video ya da renk seçin</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>Artık favori değil</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} okunabilir bir resim ya da video değil; eklenmedi</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>{name} şeritten çıkarıldı</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} ne resim ne video; bir resim (JPEG, PNG, WebP, HEIC …), bir video (MP4, WebM, GIF …) ya da resim klasörü getirin</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>Aydınlatma</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>Renk uydurma</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>Işık halesi</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Yumuşak kenar</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>Renk uydurma ve ışık halesi resim ve renklerin önünde, mercek bulanığı bulanık odanın önünde etkilidir.</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>Karşılaştırmak için basılı tutun</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera}, içine hiçbir şeyin yazmadığı bir sanal kamera; görüntü veren biri gerekir: {known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>{name!r} kamerası yok; şunlardan biri gerekir: {known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>{name!r} sanal kamerası yok; şunlardan biri gerekir: {known}. Nasıl ekleneceğini &apos;{doctor}&apos; söyler</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>{camera} sanal kamerasını {users} kullanıyor; boş biri gerekir. O programı kapatın ya da başka bir --output seçin</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>PipeWire yanıt vermiyor; bu kullanıcı için hizmeti çalışmalı. Başlatın (systemctl --user start pipewire wireplumber) ya da başka bir --output seçin</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>arka plan {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>{camera} sanal kamerası {size} alıyor; beklenen bu çalışmanın boyutu {wanted}. Scrim’i onunla başlatın: --output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path}, {seconds} sn sonra bozuk; bütün bir video gerekir. Yeniden dönüştürün, örneğin: ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path}, {seconds} sn sonra bitiyor; beklenen {length} sn. Dosya kesik: yeniden kopyalayın</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>{path} dosyası yok; bir resim ya da video gerekir. Adı denetleyin</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>{path} açılamıyor ({why}); okunabilir bir dosya gerekir. Adı ve izinleri denetleyin</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} {size} = {pixels} milyon piksel; en çok {most} milyon olabilir. Daha küçük kaydedin</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>{path} okunamıyor ({why}); bir resim ya da video gerekir</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} HEIC; okumak için pi-heif paketi gerekir. &apos;pip install pi-heif&apos; çalıştırın ya da JPEG olarak kaydedin</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>her programda tuşlar: X sunucusu yanıt vermiyor ({why}); bu pencereyi gösteren gerekir. DISPLAY ve XAUTHORITY denetleyin</translation>
    </message>
</context>
</TS>
