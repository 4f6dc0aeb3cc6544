<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1 oraz Scrim uruchomiony przed otwarciem listy kamer</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera (domyślnie wyłączone)</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>nie pyta PipeWire</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>Meet, Teams, Webex w przeglądarce</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>Ustawienia &gt; Wideo spotkania</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>to, czego wymaga przeglądarka</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>pytanie strony o zgodę</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config, media.webrtc.camera.allow-pipewire (włączone w Fedorze, gdzie indziej wyłączone)</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>Ustawienia &gt; Wideo &gt; Kamera</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>wycofany przez Microsoft w maju 2025</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>zamiast niego Teams</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>opcja --enable-features=WebRtcPipeWireCamera, jeśli wersja ją zna</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>Źródła &gt; Urządzenie do przechwytywania wideo (PipeWire lub V4L2)</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nic więcej</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>jego menu kamer</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>nic więcej: PipeWire ją pokazuje</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Pakiety Flatpak i Snap</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>jak wyżej</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak: tak na pytanie pulpitu o kamerę</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera lub Flatseal &gt; Urządzenia</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom, Slack, Discord i przeglądarki bez PipeWire nie widzą kamery</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>zamknij to, co używa kamery, potem: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>Zainstaluj OBS Studio (https://obsproject.com), uruchom raz i naciśnij Uruchom wirtualną kamerę</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>Mniejszy sposób: pobierz Unity Capture (https://github.com/schellingb/UnityCapture) i w jego folderze Install, w terminalu administratora: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. Drugi: zainstaluj OBS Studio (https://obsproject.com), uruchom raz i naciśnij Uruchom wirtualną kamerę</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>i przy każdym starcie: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>jeśli pojawi się „Key was rejected”, zarejestruj klucz, którym podpisano moduł: {command}, uruchom ponownie i wybierz Enroll MOK</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Pakiety Pythona</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>brakuje: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>wszystkie zainstalowane</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>Skompilowane pętle</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>w folderze Scrim: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>zabroniona programowi Scrim przez jądro</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>nieużywana, ale nic jej programowi Scrim nie zabrania</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Kamera internetowa</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>Podłącz kamerę lub wypróbuj Scrim z --input demo</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>żadna nie jest podłączona</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Kamera wirtualna</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>nie zarejestrowano ani Unity Capture, ani OBS Virtual Camera</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera nie jest zarejestrowana</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>Moduł jądra v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>załadowany, wersja {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 lub starsza</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>niezainstalowany dla jądra {release}</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>zainstalowany, niezaładowany; Secure Boot jest włączony</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>zainstalowany, niezaładowany</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>wyłączone ({flags}): Chrome, Zoom i Teams nie pokazują kamery</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>moduł jest załadowany bez urządzenia</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>w użyciu: {held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free}; w użyciu: {held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>Kamera wyłączona, gdy nikt nie patrzy</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>tak: {why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>tutaj nie, kamera jest zawsze włączona: {why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}, potem wyloguj się i zaloguj ponownie</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>nie można otworzyć {devices}</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>każde urządzenie wideo można otworzyć</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>brak dźwięku do nagrania ({why}); potrzebna jest biblioteka PortAudio; uruchom: {command}. Albo nagrywaj bez mikrofonu</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>mikrofon się nie otwiera ({why}); musi być podłączony i dozwolony. Albo nagrywaj bez mikrofonu</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>Portal kamery</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>nie działa tutaj: programy we Flatpaku, OBS i programy GNOME nie widzą kamery Scrim</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>działa; Scrim jest tam widoczny bez modułu jądra</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>Scrim jest widoczny; teraz nikt nie patrzy</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>Scrim jest widoczny; teraz widzi go {programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>nie odpowiada ({why}): przeglądarki i Flatpaki nie dostają kamery PipeWire</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>zainstaluj xdg-desktop-portal i część dla swojego pulpitu (xdg-desktop-portal-gnome, -kde lub -gtk), potem wyloguj się i zaloguj ponownie</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>odpowiada, ale nie liczy kamery, choć Scrim jest widoczny (tak działa wersja 1.16)</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>odpowiada, kamera jest</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>odpowiada; kamery jeszcze nie ma</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>Uprawnienia portalu</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>brak kamery dla {programs}: powiedziano to raz i tak zostało</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>zapomnij o tym, aby zapytano ponownie: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>kamera PipeWire zniknęła: {why}; jego usługa musi działać. Wróci razem z nią</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>PipeWire nie pokazuje kamery: {why}. Więcej powie &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>To, co zapisano, da się odtworzyć</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>Nic z niego nie zostało</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>Stare nagranie zostało zachowane</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>nagrania {path} nie można zapisać ({why}); potrzebne jest miejsce na dysku. {left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>„{command}” powie, czego brakuje i jak to dodać</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>kamera wirtualna {device} odrzuciła obraz: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera} przez {programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>w użyciu: {held}. Obraz trafia zamiast tego do {camera}</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>brak wolnej kamery wirtualnej (w użyciu: {held}); potrzebne jest urządzenie v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>brak wolnej kamery wirtualnej; potrzebne jest urządzenie v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>kamera wirtualna {device} zachowuje {format}</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept} ({holders}); obraz {size} jest dopasowywany</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>w użyciu przez {programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>wolna; otwarta w {programs}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>wolna</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>w użyciu przez inny program</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>ustawione wcześniej</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>kamera wirtualna {device} nie otwiera się w {format}: {why}. {remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>nie podłączono kamery; potrzebna jest jedna. Podłącz ją lub wypróbuj Scrim z --input demo</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>kamera {camera} zniknęła; musi pozostać podłączona. Podłącz ją ponownie</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>kamera {camera} nie wysyła obrazu w {mode}</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>kamery {camera} nie można otworzyć.</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>brak uprawnień do kamery {camera}; potrzebny jest odczyt i zapis. Uruchom „{command}” i zaloguj się ponownie</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>kamery {camera} nie można otworzyć ({why}).</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>Używa jej {programs}: zamknij ten program lub wybierz inne --input</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>Zamknij to, co może jej używać, podłącz ją ponownie lub wybierz inne --input</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}, Scrim teraz tam nadaje (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  wskaże program innego użytkownika: zamknij go</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>zamknij {name} albo: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>zamknij ten, który wysyła tam obraz, oglądające mogą zostać; {each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>jej port USB nie ma już przepustowości (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>Podłącz ją do innego portu, z dala od huba z innymi kamerami; albo wybierz mniejsze --size</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>połączenie USB zawodzi (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>Spróbuj innego kabla lub portu</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>sterownik zgłasza błąd (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>Podłącz kamerę ponownie</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system} nie mówi, które programy oglądają kamerę wirtualną</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>sterownik mówi, kto patrzy</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version} nie mówi, kto patrzy, a /proc jest ukryty</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version} nie mówi, kto patrzy (0.13 mówi): programy są liczone, a innych użytkowników nie widać</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>folderu {folder} nie można odczytać ({why}); potrzebny jest folder z obrazami</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} nie wymienia czytelnego obrazu; daj któremuś gwiazdkę</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>folder {folder} nie zawiera czytelnego obrazu; potrzebne są, np. a.jpg</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>Zaraz wracam</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Wracam o {time}</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>nie zrobiono zdjęcia: kamera jest zasłonięta; potrzebny jest obraz</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>zdjęcia {path} nie można zapisać ({why}); potrzebne jest miejsce na dysku</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>folderu {folder} nie można utworzyć ({why}); potrzebne jest prawo zapisu</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>brak wolnej pamięci; potrzeba jej na każdy obraz. Zamknij inne programy</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>sterownik kamery wirtualnej</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>krok na drodze obrazu</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>sterownik kamery</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what}: brak zakończenia w {seconds:g} s, wbrew oczekiwaniu. Scrim kończy bez tego</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>Brak: tylko podgląd</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Wszystkie naraz</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>Skompilowane pętle: {seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>Kamera pozostaje włączona, choć nikt nie patrzy: {why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>teraz nie ma rozmiaru {name!r}; możliwe: {names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>teraz nie ma kamery {name!r}; możliwe: {names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>teraz nie ma kamery wirtualnej {name!r}; możliwe: {names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size} przy {rate} kl./s</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>nie ma żadnej</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>kamera jest wyłączona, dopóki program jej nie otworzy</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>odsuń się z obrazu</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>kamera jest wyłączona, bo nikt nie patrzy; otwórz okno Scrim lub spotkanie i spróbuj ponownie</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>zakończone przez Ciebie</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>ten model nie może nauczyć się pokoju; potrafi to --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>kamerę poruszono albo pokój jest inny</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} istnieje</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>nie można zapisać {path} ({why}); potrzebny jest folder do zapisu</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>już tu zachowane, i inne: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>nie można odczytać {path} ({why}); potrzebny jest plik wyeksportowany przez Scrim</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} jest uszkodzony ({why}); potrzebny jest plik wyeksportowany przez Scrim. Nic nie zmieniono</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>zachowano jako {path}</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>pozostawiono na miejscu ({why})</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>plik ustawień {path} jest uszkodzony: {why}; {kept}, obowiązują domyślne</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>ustawień nie można zachować w {folder} ({why}); potrzebny jest folder z prawem zapisu. Wskaż go w SCRIM_CONFIG_DIR</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>żaden profil nie jest używany; potrzebny jest jeden. Najpierw zapisz pod nazwą</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>profil {name} istnieje; potrzebna jest inna nazwa. Albo wybierz tamten</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>nie ma żadnego</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>brak profilu {name!r}; możliwe: {known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>profil to {name!r}; potrzebna jest nazwa w jednym wierszu, bez / i \, do {most} znaków</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>tło {path} zniknęło; był to plik z ostatniego razu; używane jest rozmycie</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>do tego: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>zrób: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>Gdzie programy do spotkań wybierają kamerę:</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>W użyciu: {taken}. To tylko podgląd: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>Brak kamery wirtualnej, to tylko podgląd: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>Widoczna dla programów pytających PipeWire (OBS, Firefox, przeglądarki z flagą); czego potrzebuje Zoom i inne: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>Nie znaleziono kamery, to jest demo</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>W użyciu: {taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>Zachowuje się {most} teł; najpierw usuń któreś z paska</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>folder {folder} nie istnieje; potrzebny jest folder z obrazami</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>tło to {background!r}; możliwe: kolor, obraz lub wideo</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>tło {path} nie istnieje; potrzebny jest plik obrazu lub wideo</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>Lekkie rozmycie</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Rozmycie</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>Mocne rozmycie</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>Rozmycie obiektywu</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Tła</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Dodaj</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>Dodaj tło</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>Dodaj obraz, wideo lub kolor; albo upuść pliki na okno</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>Obraz lub wideo…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>Kolor…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>Pokaz slajdów z folderu…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>Szukaj teł po nazwie</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>Pokazuje tła z tymi literami w nazwie  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Obrazy i wideo</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Dodaj tła</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>Pokaz slajdów z folderu</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Kolor tła</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>Zmień nazwę tła</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>Nazwa (puste: nazwa pliku):</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>Tło {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>Ulubione {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>b przechodzi przez tła</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>Przeciągnij w inne miejsce; Delete usuwa z paska</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>Kliknięcie gwiazdki lub Y: ulubione, na początku</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>otwieranie</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>W lewo</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>W prawo</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>Usuń z paska</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nieczytelne</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Zaraz wracam</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Lunch</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Przerwa na lunch</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Zwykła</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>Większe lub mniejsze rozmycie, co 5 %</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>Większe lub mniejsze rozmycie, co 1 %</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>Rozmycie 0 %, 10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Następne tło</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>Poprzednie tło</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>Następne ulubione tło</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>Ulubione: gwiazdka dla tła albo jej brak</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>Zasłoń kamerę natychmiast; ponownie, aby wrócić</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>Podgląd lustrzany, tylko dla Ciebie</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>Pokaż maskę, tylko dla Ciebie</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>Zmiękcz krawędź o 2 px</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>Wyostrz krawędź o 2 px</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>Rozmycie obiektywu: światła stają się krążkami</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>Poświata: tło świeci wokół Ciebie</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>Dopasowanie kolorów: twoje kolory podążają za tłem</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>Autokadrowanie: obraz podąża za Tobą</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>Doświetlenie: światło na Ciebie, gdy jest ciemno</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>Wygląd: siła światła, kolorów i krawędzi</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>Przytrzymaj: samo rozmycie dla porównania, tylko dla Ciebie</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Przybliż lub oddal</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>W lewo lub w prawo w przybliżonym obrazie</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>W górę lub w dół w przybliżonym obrazie</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>Obróć obraz o 90°</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>Odwróć obraz, także dla spotkania</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>Obraz: zoom, światło i kolory kamery</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>Obraz taki, jaki daje kamera</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>Kamera: ekspozycja, ostrość i balans bieli</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>Tło: położenie, rozmiar i rozmycie obrazu</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>Nazwisko i logo w obrazie</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>Nazwisko i logo: treść</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>Następna plansza do zasłonięcia</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>Światło krawędzi: brzeg ekranu oświetla twarz</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>Światło krawędzi: jasność, szerokość i ciepło</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>Światło krawędzi włączone</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>Światło krawędzi wyłączone</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>Światło krawędzi: szerokość {number} %</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>Światło krawędzi: jasność {number} %</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>Światło krawędzi, zimne lub ciepłe {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>zgaszone, gdy kamera jest zasłonięta</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>Światło krawędzi</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>Podświetl brzeg tego ekranu</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>Zimne lub ciepłe</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>Jest zgaszone, gdy kamera jest zasłonięta lub wyłączona.</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>brak światła krawędzi na tym pulpicie: Wayland nie pozwala programom umieszczać okien przy brzegu ekranu; oczekiwano X11, Windows lub macOS. Jasne puste okno obok spotkania działa tak samo</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>Plansze do zasłonięcia: tekst, obraz, kiedy wracasz</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>Pusty pokój: odsuń się, a zostanie zapamiętany</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>Nagraj to, co widzi spotkanie; ponownie, aby zatrzymać</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>Nagrania słyszą mikrofon</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>Zdjęcie tego, co widzi spotkanie</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>Pokaż lub ukryj wiersz stanu</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Ta pomoc</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Tło</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>Rozmycie obrazu</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Lewo/prawo</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Góra/dół</translation>
    </message>
    <message>
        <source>Each slide</source>
        <translation>Każdy obraz</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>Z klawiszem Shift przeciąganie w podglądzie przesuwa obraz, a kółko zmienia jego rozmiar.</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(zmieniona)</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>Plansze do zasłonięcia</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Plansza</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Zachowaj tę planszę</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>Nazwa planszy:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Powrót za</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>Zachowaj jako…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>Zasłoń kamerę</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>Gdy coś zawiedzie, spotkanie widzi planszę Scrim, nigdy tę.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Lustro</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Maska</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Zasłoń</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Zasłonięta</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>Rozmycie w procentach</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>Rozmycie tła: + i - o 5, ] i [ o 1, cyfry to dziesiątki</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Wybierz inną</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>Jak składany jest obraz i co jest tu pokazywane</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>Pomoc: klawisze</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>Wszystkie klawisze  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>Klawisze w każdym programie, profile, eksport i import</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Jasność</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Nasycenie</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Ciepło</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>Odwróć dla spotkania</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Obróć o 90°</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>Inni widzą Cię odwróconego; podgląd pokazuje lustrzane odbicie.</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>Inni widzą Cię odwróconego; podgląd pokazuje to samo.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>Inni widzą Cię nieodwróconego; podgląd pokazuje lustrzane odbicie.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>Inni widzą Cię nieodwróconego; podgląd pokazuje to samo.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Zrobiono zdjęcie</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>to, co widzi spotkanie</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} s; inni widzą planszę</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>Odsuń się z obrazu</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>Pozostań poza obrazem</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>kamera ogląda pokój</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>Pokój zapamiętany</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>do poruszenia kamery; nigdy nie jest zapisywany</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>Pokój zapomniany</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>Pokoju nie zapamiętano: {why}. Naciśnij e i odsuń się z obrazu na 5 s</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Co zapisano</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>Jak ostatnio z tą kamerą</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Klawisze w każdym programie</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Eksportuj ustawienia…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Importuj ustawienia…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>Klawisze, których skutek widzą inni, wymagają Ctrl</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c zasłania też bez Ctrl, a wraca z nim</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>Uruchamiaj przy logowaniu, ukryty</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} z {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>brak klawisza</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Jak system: {language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Zapisz zmiany</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Wróć do zapisanego</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>Zmian w profilu {name} nie zapisano</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>Profil jest taki, jak zapisano</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Zapisz jako profil</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nazwa profilu:</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Zmień nazwę profilu</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>Usunięto profil {name}</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, zmieniony</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Profil {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>Profil {name}, zmieniony od zapisania</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Eksportuj ustawienia</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>Wyeksportowano ustawienia</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importuj ustawienia</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nic nowego</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>wszystko jest już tu zachowane</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Zaimportować te ustawienia?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>Ustawienia zaimportowano z</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>Z {path}</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>Nowe tutaj:</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>Zastępuje to, co tu zachowano:</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>profil {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>to, czego używano z kamerą {name}</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>lista teł</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>ulubione spośród nich</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>to, czego używano ostatnio</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>Bez: {thing}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>Nazwisko i logo</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>Pokaż je w obrazie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>W poziomie</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>W pionie</translation>
    </message>
    <message>
        <source>Or drag them in the preview; the wheel on them changes their size.</source>
        <translation>Albo przeciągnij je w podglądzie; kółko nad nimi zmienia ich rozmiar.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Kopiuj polecenie</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Ukryj ten wiersz</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>Kopiuj  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>Scrim informuje</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>Upuść obraz lub wideo, aby mieć je za sobą. Klawisze w każdym programie: zobacz Ustawienia.</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>URUCHAMIANIE</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Stan: {state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>Podgląd: to, co widzi spotkanie</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>Czekam na pierwszy obraz…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>Opóźnienie z ostatniej minuty</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>Opóźnienie z ostatniej minuty; u góry {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>NA ŻYWO</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>ZASŁONIĘTA</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>NIKT NIE PATRZY</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>TYLKO PODGLĄD</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>UTRACONO KAMERĘ</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>KONIEC</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS: klawiszy w każdym programie jeszcze tu nie ma, tylko Linux lub Windows. Użyj menu ikony na pasku menu</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>klawisze w każdym programie: nie ustawiono WAYLAND_DISPLAY ani DISPLAY; potrzebny jest pulpit. Uruchom Scrim z niego</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>Ten pulpit nie oferuje klawiszy w każdym programie ({why}); potrzebny jest portal z GlobalShortcuts (GNOME 48, KDE Plasma 6). Użyj zamiast tego menu ikony</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>Pulpit daje klawisze tylko programom ze swojego menu ({why}); potrzebny jest wpis {entry}. Uruchom: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>odmówiono</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>Pulpit nie dał klawiszy w każdym programie ({why}); potrzebna jest zgoda w jego oknie. Włącz je ponownie w Ustawienia &gt; Klawisze w każdym programie</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}: pulpit nie dał klawisza; potrzebny jest taki, którego nie ma inny program. Wybierz go w ustawieniach klawiatury</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>Pulpit odebrał klawisze w każdym programie ({why}). Włącz je ponownie w Ustawienia &gt; Klawisze w każdym programie</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>klawisze w każdym programie wymagają pakietu {name}, który nie jest zainstalowany; uruchom: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>klawisze w każdym programie: {why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>Zasłoń kamerę; ponownie, aby wrócić</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>Większe rozmycie</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>Mniejsze rozmycie</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>zajęte przez inny program: {keys}; potrzebne są wolne klawisze. Wybierz inne w Ustawienia &gt; Klawisze w każdym programie lub zamknij tamten program</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>Scrim utrzymuje kamerę. Zakończ go z tej ikony.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Pokaż okno</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Nagrywaj</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>Rozmycie {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Zatrzymaj nagrywanie</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>Witaj w Scrim</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>1 z 3: Twoja kamera</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Brak kamery</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>2 z 3: kamera dla spotkania</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>Spotkanie pokazuje ją wśród kamer; Brak to tylko podgląd.</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3 z 3: jak wygląda Twój pokój</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>Wybierz Scrim w spotkaniu</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c zasłania kamerę natychmiast, ? pokazuje wszystkie klawisze.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>Lista kamer spotkania z wybranym Scrim</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>Wbudowana kamera</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>Zakończyć, gdy ktoś patrzy?</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>Program pokazuje teraz Twoją kamerę. Nie dostanie już obrazu.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Wskazówka</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Czego nie udało się zrobić</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>Co poszło nie tak przy starcie</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Nie kończ</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Upuść</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>aby mieć to za sobą</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Łupek</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Granat</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Las</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Piasek</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Biały</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>Zielony ekran</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>Loft</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Cegła</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Drewno</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Len</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Świt</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Chmury</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Wzgórza</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noc</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Światła</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Mgła</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Fale</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>Zorza</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dryf</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Przezroczyste</translation>
    </message>
    <message>
        <source>Lens blur on</source>
        <translation>Rozmycie obiektywu włączone</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>Rozmycie obiektywu wyłączone</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>Poświata włączona</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>Poświata wyłączona</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>Dopasowanie kolorów włączone</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>Dopasowanie kolorów wyłączone</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>Autokadrowanie włączone</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>Autokadrowanie wyłączone</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>Doświetlenie włączone</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>Doświetlenie wyłączone</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Odwrócony</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>Nieodwrócony</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nazwisko widoczne</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nazwisko ukryte</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>Nagrania z dźwiękiem</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>Nagrania bez dźwięku</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>Klawisze z Ctrl</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>Klawisze bez Ctrl</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>Podgląd lustrzany</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>Podgląd taki, jak widzi spotkanie</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>Maska ukryta</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>Doświetlenie {number} %</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>Dopasowanie kolorów {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>Poświata {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>Obraz za Tobą {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>Obraz za Tobą, lewo/prawo {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>Obraz za Tobą, góra/dół {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>Rozmycie obrazu {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>Każdy obraz {number} s</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>inni też to tak widzą</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>tylko dla Ciebie: inni widzą bez lustra</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>obraz podąża za Tobą</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>działa, gdzie jest ciemno</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>tylko w tym podglądzie</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>ZATRZYMANO</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>przez Ciebie; naciśnij c, aby wrócić</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>POKÓJ WIDOCZNY</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>efekt jest wyłączony; naciśnij b, aby wybrać tło</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>spotkanie widzi planszę</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>Już niezasłonięta</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>Światło, kolory i krawędź bez zmian</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>Krawędź miększa o {pixels} px</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>Krawędź bez zmian</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>powrót za {minutes} min</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>Zwykła plansza</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>co będzie widać po zasłonięciu</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>Nazwisko {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>Nazwisko przesunięte</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>{across} % od lewej, {down} % od góry</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>jeszcze niewidoczne</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Bez logo</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Bez nazwiska</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Bez stanowiska</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>Obrócono o {degrees}°</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>bez skutku przed przybliżeniem</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>Nie ma jeszcze ulubionych</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>Y daje tłu gwiazdkę</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nie ma czego porównać</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>Samo rozmycie</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>nic więcej nie jest włączone</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>tylko dla Ciebie, dopóki trzymasz</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>nieużywane: tłem jest {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>bez skompilowanych pętli</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>Efekt wyłączony</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>Slajdy: {folder}</translation>
    </message>
    <message>
        <source>REC {time}</source>
        <translation>REC {time}</translation>
    </message>
    <message>
        <source>{number} fps</source>
        <translation>{number} kl./s</translation>
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
        <translation>odrzucono {number}</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>jakość: {name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>oszczędna</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>zrównoważona</translation>
    </message>
    <message>
        <source>best</source>
        <translation>najlepsza</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>co drugi obraz</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>dekodowanie</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>wycinanie</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>wygładzanie</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>kadrowanie</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>background</source>
        <translation>tło</translation>
    </message>
    <message>
        <source>foreground</source>
        <translation>pierwszy plan</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>składanie</translation>
    </message>
    <message>
        <source>relight</source>
        <translation>doświetlenie</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>krawędź</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>od przechwycenia do wysłania</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>wysłano {sent}, w tym plansze: {covers}; CPU: 100 % to jeden rdzeń</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>kamera wysłała za mało obrazów</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>coś się poruszyło</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>ktoś był w obrazie</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>żadne nie pasują: te same obrazy kosztują około jedną czwartą więcej CPU</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>uruchamianie</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>zasłonięta</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>ukrywanie pokoju</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>zaraz wracam</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>Scrim się zatrzymał</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>utracono kamerę</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>zmieniono kamerę</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>obraz zmienił rozmiar</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>obraz obrócono</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>uszkodzony obraz</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>brak nowego obrazu</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>nikt nie patrzy</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>komputer śpi</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>używana jest inna kamera wirtualna</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>zmieniono jakość</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>model zawiódł</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>etap zawiódł</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>brak pamięci</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>maska ma zły kształt</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>maska ma zły typ</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>maska nie jest liczbą od 0 do 1</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>maska jest niezdecydowana</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>maska pokrywa cały obraz</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>maska nagle urosła</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>nie ma kamery {name} z ostatniego razu; używana jest inna</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>start przy logowaniu: {what} nie można zmienić ({error}); potrzebne jest prawo zapisu. Użyj ustawień pulpitu</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>Automatyczna ekspozycja</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Ekspozycja</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>Mniej klatek po ciemku</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Wzmocnienie</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>Światło za Tobą</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Automatyczna ostrość</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Ostrość</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>Automatyczny balans bieli</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balans bieli</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>Migotanie lamp</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>Jak zastano</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>Zachowane dla tej kamery i przywracane, gdy Scrim ją zwalnia.</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>Ta kamera nie ma nic do ustawienia.</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>Co można cofnąć</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>nie ma obrazu, pliku ani koloru; najpierw coś skopiuj albo upuść tu plik</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>jest niespójny</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>obrazu nie da się zachować jako {path} ({why}); zapisz go samodzielnie</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>Tu bez gwiazdki</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>wybierz obraz, film albo kolor</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>Już nie ulubione</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} nie jest czytelnym obrazem ani filmem; nie dodano</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>{name} usunięto z paska</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} nie jest obrazem ani filmem; podaj obraz (JPEG, PNG, WebP, HEIC …), film (MP4, WebM, GIF …) albo folder z obrazami</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>Doświetlenie</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>Dopasowanie kolorów</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>Poświata</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Miękka krawędź</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>Dopasowanie kolorów i poświata działają przed obrazami i kolorami; rozmycie obiektywu przed rozmytym pokojem.</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>Przytrzymaj, aby porównać</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}”</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera} to wirtualna kamera, do której nic nie pisze; potrzebna jest taka, która daje obraz: {known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>nie ma kamery {name!r}; potrzebna jedna z: {known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>nie ma wirtualnej kamery {name!r}; potrzebna jedna z: {known}. Jak ją dodać, powie &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>wirtualnej kamery {camera} używa {users}; potrzebna jest wolna. Zamknij ten program albo wybierz inne --output</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>PipeWire nie odpowiada; jego usługa musi działać dla tego użytkownika. Uruchom ją (systemctl --user start pipewire wireplumber) albo wybierz inne --output</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>tło {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>wirtualna kamera {camera} przyjmuje {size}; potrzeba {wanted}, rozmiaru tego przebiegu. Uruchom Scrim z nią jako --output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path} jest uszkodzony po {seconds} s; potrzebny jest cały film. Przekonwertuj go na nowo, na przykład: ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path} kończy się po {seconds} s; oczekiwano {length} s. Plik jest ucięty: skopiuj go jeszcze raz</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>nie ma pliku {path}; potrzebny jest obraz lub film. Sprawdź nazwę</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>nie można otworzyć {path} ({why}); potrzebny jest plik do odczytu. Sprawdź nazwę i uprawnienia</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} ma {size} = {pixels} mln pikseli; najwyżej {most} mln. Zapisz go w mniejszym rozmiarze</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>nie można odczytać {path} ({why}); potrzebny jest obraz lub film</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} to HEIC; potrzebny jest pakiet pi-heif. Uruchom &apos;pip install pi-heif&apos; albo zapisz jako JPEG</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>klawisze w każdym programie: serwer X nie odpowiada ({why}); potrzebny jest ten, który pokazuje to okno. Sprawdź DISPLAY i XAUTHORITY</translation>
    </message>
</context>
</TS>
