<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1, und Scrim läuft, bevor sich die Kameraliste öffnet</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera (anfangs aus)</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>fragt PipeWire nicht</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>Meet, Teams, Webex im Browser</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>Einstellungen &gt; Video in der Besprechung</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>was der Browser braucht</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>die Nachfrage der Seite</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config, media.webrtc.camera.allow-pipewire (in Fedora an, sonst aus)</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>Einstellungen &gt; Video &gt; Kamera</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>von Microsoft im Mai 2025 eingestellt</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>stattdessen Teams</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>die Option --enable-features=WebRtcPipeWireCamera, sofern die Version sie kennt</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>Quellen &gt; Videoaufnahmegerät (PipeWire oder V4L2)</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>sein Kameramenü</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>sonst nichts: PipeWire führt sie auf</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Flatpak- und Snap-Pakete</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>wie oben</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak: Ja auf die Frage des Desktops nach der Kamera</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera, oder Flatseal &gt; Geräte</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom, Slack, Discord und Browser ohne PipeWire sehen keine Kamera</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>schließen, was die Kamera benutzt, dann: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>OBS Studio (https://obsproject.com) installieren, einmal starten und „Virtuelle Kamera starten“ drücken</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>Der kleinere Weg: Unity Capture (https://github.com/schellingb/UnityCapture) herunterladen und in dessen Ordner Install, in einem Terminal als Administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. Der andere: OBS Studio (https://obsproject.com) installieren, einmal starten und „Virtuelle Kamera starten“ drücken</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>und für jeden Start: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>falls „Key was rejected“ erscheint, den Schlüssel registrieren, mit dem das Modul signiert ist: {command}, neu starten und Enroll MOK wählen</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python-Pakete</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>fehlen: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>alle installiert</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>Kompilierte Schleifen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>im Ordner von Scrim: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>Scrim vom Kernel verwehrt</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>nicht benutzt, aber nichts verwehrt es Scrim</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>Eine anschließen, oder Scrim mit --input demo ausprobieren</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>keine angeschlossen</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Virtuelle Kamera</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>weder Unity Capture noch OBS Virtual Camera ist registriert</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera ist nicht registriert</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>Kernelmodul v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>geladen, Version {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 oder älter</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>nicht installiert für Kernel {release}</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>installiert, nicht geladen; Secure Boot ist an</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>installiert, nicht geladen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>aus ({flags}): Chrome, Zoom und Teams zeigen die Kamera nicht an</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>das Modul ist ohne Gerät geladen</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>in Gebrauch: {held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free}; in Gebrauch: {held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>Kamera aus, solange niemand zusieht</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>ja: {why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>hier nicht, die Kamera ist immer an: {why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}, dann ab- und wieder anmelden</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>darf {devices} nicht öffnen</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>jedes Videogerät darf geöffnet werden</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>kein Ton für die Aufnahme ({why}); nötig ist die Bibliothek PortAudio; ausführen: {command}. Oder ohne Mikrofon aufnehmen</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>das Mikrofon lässt sich nicht öffnen ({why}); es muss angeschlossen und erlaubt sein. Oder ohne Mikrofon aufnehmen</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>Kameraportal</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>läuft hier nicht: Programme im Flatpak, OBS und die von GNOME sehen keine Kamera von Scrim</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>läuft; Scrim erscheint dort ohne Kernelmodul</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>Scrim erscheint; niemand sieht gerade zu</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>Scrim erscheint; gerade gesehen von {programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>antwortet nicht ({why}): Browser und Flatpaks bekommen keine Kamera von PipeWire</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>xdg-desktop-portal und den Teil für Ihren Desktop installieren (xdg-desktop-portal-gnome, -kde oder -gtk), dann ab- und wieder anmelden</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>antwortet, zählt aber keine Kamera, obwohl Scrim erscheint (so ist Version 1.16)</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>antwortet, eine Kamera ist da</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>antwortet; noch ist keine Kamera da</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>Berechtigung des Portals</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>keine Kamera für {programs}: das wurde einmal gesagt und gilt weiter</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>vergessen, um wieder gefragt zu werden: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>die Kamera von PipeWire ist weg: {why}; sein Dienst muss laufen. Sie kehrt mit ihm zurück</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>PipeWire führt keine Kamera auf: {why}. Mehr sagt &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>Was geschrieben ist, lässt sich abspielen</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>Davon ist nichts übrig</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>Die alte Aufnahme bleibt erhalten</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>Aufnahme {path} lässt sich nicht schreiben ({why}); nötig ist Platz auf dem Datenträger. {left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>„{command}“ sagt, was fehlt und wie es dazukommt</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>virtuelle Kamera {device} hat ein Bild abgelehnt: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera} von {programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>in Gebrauch: {held}. Die Bilder gehen stattdessen an {camera}</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>keine virtuelle Kamera frei (in Gebrauch: {held}); nötig ist ein Gerät von v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>keine virtuelle Kamera frei; nötig ist ein Gerät von v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>virtuelle Kamera {device} bleibt bei {format}</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept} ({holders}); das Bild von {size} wird angepasst</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>in Gebrauch von {programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>frei; geöffnet in {programs}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>in Gebrauch von einem anderen Programm</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>vorher eingestellt</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>virtuelle Kamera {device} lässt sich nicht mit {format} öffnen: {why}. {remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>keine Kamera angeschlossen; nötig ist eine. Eine anschließen, oder Scrim mit --input demo ausprobieren</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>Kamera {camera} ist weg; sie muss angeschlossen bleiben. Wieder anschließen</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>Kamera {camera} sendet keine Bilder in {mode}</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>Kamera {camera} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>keine Berechtigung für Kamera {camera}; nötig sind Lese- und Schreibrechte. „{command}“ ausführen und neu anmelden</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>Kamera {camera} lässt sich nicht öffnen ({why}).</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>In Gebrauch von {programs}: dieses Programm schließen, oder ein anderes --input wählen</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>Schließen, was sie benutzen könnte, neu anschließen, oder ein anderes --input wählen</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}, Scrim sendet gerade dorthin (PID {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  nennt das Programm eines anderen Benutzers: dieses schließen</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>{name} schließen, oder: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>das schließen, das Bilder dorthin sendet; wer zusieht, darf bleiben; {each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>ihr USB-Anschluss hat keine Bandbreite mehr (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>An einem anderen Anschluss anschließen, nicht am Hub mit anderen Kameras; oder eine kleinere --size wählen</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>die USB-Verbindung fällt aus (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>Ein anderes Kabel oder einen anderen Anschluss versuchen</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>der Treiber meldet einen Fehler (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>Die Kamera neu anschließen</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system} verrät nicht, welche Programme eine virtuelle Kamera sehen</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>der Treiber sagt, wer zusieht</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version} sagt nicht, wer zusieht, und /proc ist verborgen</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version} sagt nicht, wer zusieht (0.13 tut es): Programme werden gezählt, die anderer Benutzer nicht gesehen</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>Ordner {folder} lässt sich nicht lesen ({why}); nötig ist einer mit Bildern</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} nennt kein lesbares Bild; gib einigen einen Stern</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>Ordner {folder} enthält kein lesbares Bild; nötig sind welche, etwa a.jpg</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>Gleich zurück</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Zurück um {time}</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>kein Schnappschuss: Die Kamera ist abgedeckt; nötig ist ein Bild</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>Schnappschuss {path} lässt sich nicht schreiben ({why}); nötig ist Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>Ordner {folder} lässt sich nicht anlegen ({why}); nötig sind Schreibrechte</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>kein Speicher mehr frei; nötig ist etwas für jedes Bild. Andere Programme schließen</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>der Treiber der virtuellen Kamera</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>ein Schritt auf dem Weg des Bildes</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>der Treiber der Kamera</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what} kam nicht in {seconds:g} s zum Ende, wie erwartet. Scrim endet ohne</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>Keine: nur Vorschau</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Alle zugleich</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>Kompilierte Schleifen: {seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>Die Kamera bleibt an, auch wenn niemand zusieht: {why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>Größe {name!r} gibt es gerade nicht; möglich: {names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>Kamera {name!r} gibt es gerade nicht; möglich: {names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>virtuelle Kamera {name!r} gibt es gerade nicht; möglich: {names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size} bei {rate} fps</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>keine vorhanden</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>die Kamera ist aus, bis ein Programm sie öffnet</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>aus dem Bild lehnen</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>die Kamera ist aus, denn niemand sieht zu; öffnen Sie das Fenster von Scrim oder die Besprechung und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>von Ihnen beendet</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>dieses Modell kann keinen Raum lernen; das kann --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>die Kamera wurde bewegt, oder das Zimmer ist ein anderes</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} gibt es schon</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>{path} lässt sich nicht schreiben ({why}); erwartet wird ein beschreibbarer Ordner</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>hier schon gespeichert, und anders: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>{path} lässt sich nicht lesen ({why}); erwartet wird eine von Scrim exportierte Datei</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} ist beschädigt ({why}); erwartet wird eine von Scrim exportierte Datei. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>aufbewahrt als {path}</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>liegen gelassen ({why})</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>Einstellungsdatei {path} ist beschädigt: {why}; {kept}, es gelten die Vorgaben</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>Einstellungen lassen sich in {folder} nicht speichern ({why}); nötig ist ein beschreibbarer Ordner. SCRIM_CONFIG_DIR auf einen setzen</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>kein Profil in Gebrauch; nötig ist eines. Zuerst unter einem Namen speichern</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>Profil {name} gibt es schon; nötig ist ein anderer Name. Oder jenes wählen</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>keines vorhanden</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>kein Profil {name!r}; möglich: {known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>Profil ist {name!r}; nötig ist ein Name in einer Zeile, ohne / und \, bis zu {most} Zeichen</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>Hintergrund {path} ist weg; gesucht war die Datei vom letzten Mal; jetzt Unschärfe</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>dafür: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>zu tun: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>Wo Besprechungsprogramme ihre Kamera wählen:</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>In Gebrauch: {taken}. Dies ist nur eine Vorschau: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>Keine virtuelle Kamera vorhanden, dies ist nur eine Vorschau: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>Sichtbar für Programme, die PipeWire nach Kameras fragen (OBS, Firefox, Browser mit Schalter); was Zoom und andere brauchen: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>Keine Kamera gefunden, dies ist die Demo</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>In Gebrauch: {taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>{most} Hintergründe werden behalten; nimm erst einige aus der Leiste</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>Ordner {folder} gibt es nicht; nötig ist einer mit Bildern</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>Hintergrund ist {background!r}; möglich: eine Farbe, ein Bild oder ein Video</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>Hintergrund {path} gibt es nicht; nötig ist eine Bild- oder Videodatei</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Hintergründe</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Neu</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>Hintergrund hinzufügen</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>Bild, Video oder Farbe hinzufügen; oder Dateien auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>Bild oder Video …</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>Farbe …</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>Diashow eines Ordners …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>Hintergründe nach Namen suchen</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>Zeigt die Hintergründe mit diesen Buchstaben im Namen  (Strg+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Bilder und Videos</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Hintergründe hinzufügen</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>Diashow eines Ordners</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>Hintergrund umbenennen</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>Name (leer: der der Datei):</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>Hintergrund {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>Favorit {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>b wechselt durch die Hintergründe</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>Ziehen ordnet um; Entf nimmt ihn aus der Leiste</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>Klick auf den Stern oder Y: ein Favorit, der vorne steht</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>Von der Leiste nehmen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Gleich zurück</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Mittagspause</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>Mehr oder weniger Unschärfe, um 5 %</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>Mehr oder weniger Unschärfe, um 1 %</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>Unschärfe 0 %, 10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Nächster Hintergrund</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>Voriger Hintergrund</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>Nächster Favorit unter den Hintergründen</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>Favorit: ein Stern für den Hintergrund, oder keiner</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>Kamera sofort abdecken; noch einmal: zurück</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>Vorschau spiegeln, nur für Sie</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>Maske zeigen, nur für Sie</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>Kante um 2 px weicher</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>Kante um 2 px schärfer</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>Linsenunschärfe: Lichter werden Scheiben</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>Lichtsaum: Der Hintergrund leuchtet um Sie herum</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>Farbangleich: Ihre Farben folgen dem Hintergrund</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>Auto-Ausschnitt: Das Bild folgt Ihnen</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>Aufhellen: Licht auf Sie, wo es dunkel ist</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>Aussehen: wie stark Licht, Farben und Kante sind</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>Halten: die bloße Unschärfe zum Vergleich, nur für Sie</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>Links oder rechts im vergrößerten Bild</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>Auf oder ab im vergrößerten Bild</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>Bild um 90° drehen</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>Bild umkehren, auch für die Besprechung</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>Bild: Zoom, Licht und Farben der Kamera</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>Bild, wie die Kamera es liefert</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>Kamera: Belichtung, Fokus und Weißabgleich</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>Hintergrund: Lage, Größe und Unschärfe eines Bildes</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>Name und Logo im Bild</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>Name und Logo: was dort steht</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>Nächste Karte zum Abdecken</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>Randlicht: Der Rand des Bildschirms beleuchtet Ihr Gesicht</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>Randlicht: wie hell, breit und warm</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>Randlicht an</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>Randlicht aus</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>Randlicht {number} % breit</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>Randlicht {number} % hell</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>Randlicht, kalt oder warm {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>dunkel, solange Sie die Kamera verdecken</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>Randlicht</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>Rand dieses Bildschirms leuchten lassen</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>Kalt oder warm</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>Es ist dunkel, solange Sie die Kamera verdecken und solange die Kamera aus ist.</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>kein Randlicht auf diesem Desktop: Unter Wayland darf kein Programm ein Fenster an den Rand setzen; erwartet wird X11, Windows oder macOS. Ein helles leeres Fenster neben der Besprechung leistet dasselbe</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>Karten zum Abdecken: Text, Bild, wann Sie zurück sind</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>Leeres Zimmer: aus dem Bild lehnen, und es wird gelernt</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>Aufnehmen, was die Besprechung sieht; noch einmal: Stopp</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>Aufnahmen hören das Mikrofon</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>Schnappschuss dessen, was die Besprechung sieht</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>Statuszeile zeigen oder verbergen</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>Unschärfe eines Bildes</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Links/rechts</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Auf/ab</translation>
    </message>
    <message>
        <source>Each slide</source>
        <translation>Jedes Bild</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>Mit Umschalt: In der Vorschau ziehen verschiebt das Bild, das Mausrad ändert die Größe.</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(geändert)</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>Karten zum Abdecken</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Diese Karte behalten</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>Name der Karte:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Zurück in</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>Behalten als …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>Kamera abdecken</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>Wenn etwas ausfällt, sieht die Besprechung Scrims eigene Karte, nie diese.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Abdecken</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>Unschärfe in Prozent</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>Unschärfe des Hintergrunds: + und - um 5, ] und [ um 1, Ziffern für Zehner</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Etwas anderes wählen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>Wie das Bild zusammengesetzt wird, und was hier zu sehen ist</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>Hilfe: die Tasten</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>Alle Tasten  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>Tasten in jedem Programm, Profile, Export und Import</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>Für die Besprechung umkehren</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Um 90° drehen</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>Die anderen sehen Sie umgekehrt; die Vorschau zeigt das Spiegelbild davon.</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>Die anderen sehen Sie umgekehrt; die Vorschau zeigt dasselbe.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>Die anderen sehen Sie nicht umgekehrt; die Vorschau zeigt das Spiegelbild davon.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>Die anderen sehen Sie nicht umgekehrt; die Vorschau zeigt dasselbe.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Schnappschuss gemacht</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>was die Besprechung sieht</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} s; andere sehen eine Karte</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>Aus dem Bild lehnen</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>Draußen bleiben</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>die Kamera sieht sich das Zimmer an</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>Zimmer gelernt</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>bis die Kamera bewegt wird; nie gespeichert</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>Zimmer vergessen</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>Das Zimmer wurde nicht gelernt: {why}. e drücken und 5 s aus dem Bild lehnen</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Was gespeichert wurde</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>Wie zuletzt mit dieser Kamera</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Tasten in jedem Programm</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Einstellungen exportieren …</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Einstellungen importieren …</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>Tasten, deren Wirkung andere sehen, brauchen Strg</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c deckt auch ohne Strg ab und kehrt damit zurück</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>Bei der Anmeldung starten, verborgen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} mit {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Wie das System: {language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>Die Änderungen am Profil {name} wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>Das Profil ist wie gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Name des Profils:</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>Das Profil {name} wurde gelöscht</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, geändert</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Profil {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>Profil {name}, seit dem Speichern geändert</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>Einstellungen exportiert</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>alles ist hier schon gespeichert</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Diese Einstellungen importieren?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>Einstellungen importiert aus</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>Aus {path}</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>Hier neu:</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>Ersetzt hier Gespeichertes:</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>das Profil {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>was mit der Kamera {name} benutzt wurde</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>die Liste der Hintergründe</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>die Favoriten darunter</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>was zuletzt benutzt wurde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>Ohne {thing}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>Name und Logo</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>Im Bild zeigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <source>Or drag them in the preview; the wheel on them changes their size.</source>
        <translation>Oder in der Vorschau ziehen; das Mausrad darauf ändert die Größe.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>Kopiert  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>Scrim meldet</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>Ein Bild oder Video hierher ziehen, um davor zu stehen. Tasten in jedem Programm: siehe Einstellungen.</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>STARTET</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Zustand: {state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>Vorschau: was die Besprechung sieht</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>Warten auf das erste Bild …</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>Verzögerung der letzten Minute</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>Verzögerung der letzten Minute; oben sind {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>ABGEDECKT</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>NIEMAND SIEHT ZU</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>NUR VORSCHAU</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>KAMERA FEHLT</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>BEENDET</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS: Tasten in jedem Programm gibt es hier noch nicht, nur mit Linux oder Windows. Das Menü des Symbols in der Menüleiste benutzen</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>Tasten in jedem Programm: weder WAYLAND_DISPLAY noch DISPLAY ist gesetzt; nötig ist ein Desktop. Scrim von dort starten</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>Dieser Desktop bietet keine Tasten in jedem Programm ({why}); nötig ist ein Portal mit GlobalShortcuts (GNOME 48, KDE Plasma 6). Stattdessen das Menü des Symbols benutzen</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>Der Desktop gibt nur Programmen in seinem Menü Tasten ({why}); nötig ist der Eintrag {entry}. Ausführen: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>Sie haben abgelehnt</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>Der Desktop gab keine Tasten in jedem Programm ({why}); nötig ist Ihre Zustimmung in seinem Dialog. Wieder einschalten unter Einstellungen &gt; Tasten in jedem Programm</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}: Der Desktop gab keine Taste; nötig ist eine, die kein anderes Programm hält. In den Tastatureinstellungen des Desktops wählen</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>Der Desktop nahm die Tasten in jedem Programm zurück ({why}). Wieder einschalten unter Einstellungen &gt; Tasten in jedem Programm</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>Tasten in jedem Programm brauchen das Paket {name}, das nicht installiert ist; ausführen: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>Tasten in jedem Programm: {why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>Kamera abdecken; noch einmal: zurück</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>Mehr Unschärfe</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>Weniger Unschärfe</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>von einem anderen Programm gehalten: {keys}; nötig sind freie Tasten. Andere wählen unter Einstellungen &gt; Tasten in jedem Programm, oder jenes Programm schließen</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>Scrim lässt die Kamera laufen. Beenden lässt es sich über dieses Symbol.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>Unschärfe {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>Willkommen bei Scrim</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>1 von 3: Ihre Kamera</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>2 von 3: die Kamera für Ihre Besprechung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>Ihre Besprechung führt sie unter den Kameras auf; „Keine“ ist nur eine Vorschau.</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3 von 3: wie Ihr Zimmer aussieht</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>Scrim in der Besprechung wählen</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c deckt die Kamera sofort ab, ? zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>Die Kameraliste einer Besprechung, Scrim ist gewählt</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>Eingebaute Kamera</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>Beenden, während jemand zusieht?</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>Ein Programm zeigt gerade Ihre Kamera. Es bekommt dann kein Bild mehr.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Was nicht ging</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>Was beim Start schiefging</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Loslassen</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>um davor zu stehen</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marine</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sand</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>Greenscreen</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>Loft</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Holz</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Leinen</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Dämmerung</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Nebel</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>Polarlicht</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Schweben</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Lens blur on</source>
        <translation>Linsenunschärfe an</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>Linsenunschärfe aus</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>Lichtsaum an</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>Lichtsaum aus</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>Farbangleich an</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>Farbangleich aus</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>Auto-Ausschnitt an</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>Auto-Ausschnitt aus</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>Aufhellen an</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>Aufhellen aus</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>Nicht umgekehrt</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Name sichtbar</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name verborgen</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>Aufnahmen mit Ton</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>Aufnahmen ohne Ton</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>Tasten brauchen Strg</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>Tasten ohne Strg</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>Vorschau gespiegelt</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>Vorschau, wie die Besprechung sie sieht</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>Maske verborgen</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>Aufhellen {number} %</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>Farbangleich {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>Lichtsaum {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>Bild hinter Ihnen {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>Bild hinter Ihnen, links/rechts {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>Bild hinter Ihnen, auf/ab {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>Unschärfe des Bildes {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>Jedes Bild {number} s</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>so sehen es auch die anderen</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>nur für Sie: Die anderen sehen es ungespiegelt</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>das Bild folgt Ihnen</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>wirkt, wo es dunkel ist</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>nur in dieser Vorschau</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>von Ihnen; c bringt das Bild zurück</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>ZIMMER SICHTBAR</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>der Effekt ist aus; b wählt einen Hintergrund</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>die Besprechung sieht eine Karte</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>Nicht mehr abgedeckt</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>Licht, Farben und Kante wie gegeben</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>Kante {pixels} px weicher</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>Kante wie erkannt</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>zurück in {minutes} min</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>Schlichte Karte</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>was beim Abdecken zu sehen ist</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>Name {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>Name verschoben</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>{across} % von links, {down} % von oben</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>noch nicht sichtbar</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>Um {degrees}° gedreht</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>ohne Wirkung, bevor Sie vergrößern</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>Y gibt einem Hintergrund einen Stern</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>Bloße Unschärfe</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>mehr ist jetzt nicht an</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>nur für Sie, solange Sie halten</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>nicht in Gebrauch: Der Hintergrund ist {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>ohne kompilierte Schleifen</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>Effekt aus</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>Diashow: {folder}</translation>
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
        <translation>{number} verworfen</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>Qualität: {name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>sparsam</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>jedes zweite Bild</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Freistellen</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>Verfeinern</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>foreground</source>
        <translation>Vordergrund</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>Zusammensetzen</translation>
    </message>
    <message>
        <source>relight</source>
        <translation>Aufhellen</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>von Aufnahme bis gesendet</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>{sent} gesendet, davon {covers} Karten; CPU: 100 % ist ein Kern</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>die Kamera sandte zu wenige Bilder</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>etwas hat sich bewegt</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>jemand war im Bild</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>keine passenden: dieselben Bilder brauchen etwa ein Viertel mehr CPU</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>das Zimmer wird verborgen</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>gleich zurück</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>Scrim hat angehalten</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>Kamera fehlt</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>Kamera gewechselt</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>das Bild hat eine andere Größe</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>das Bild wurde gedreht</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>beschädigtes Bild</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>kein neues Bild</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>niemand sieht zu</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>der Computer schläft</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>eine andere virtuelle Kamera ist in Gebrauch</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>Qualität geändert</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>das Modell ist ausgefallen</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>eine Stufe ist ausgefallen</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>die Maske hat die falsche Form</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>die Maske hat den falschen Typ</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>die Maske ist keine Zahl zwischen 0 und 1</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>die Maske ist unentschieden</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>die Maske bedeckt das ganze Bild</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>die Maske ist plötzlich gewachsen</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>die Kamera {name} vom letzten Mal ist nicht da; eine andere wird benutzt</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>Start bei der Anmeldung: {what} lässt sich nicht ändern ({error}); nötig sind Schreibrechte. Die Einstellungen des Desktops benutzen</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>Belichtung automatisch</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>Im Dunkeln weniger Bilder</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>Gegenlicht</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Fokus automatisch</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>Weißabgleich automatisch</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>Lampenflimmern</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>Wie vorgefunden</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>Für diese Kamera behalten; beim Loslassen stellt Scrim den alten Stand her.</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>Diese Kamera hat nichts einzustellen.</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>Was sich rückgängig machen lässt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>kein Bild, keine Datei und keine Farbe da; erst etwas kopieren oder eine Datei hierher ziehen</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>sie ist in sich nicht stimmig</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>das Bild lässt sich nicht als {path} ablegen ({why}); bitte selbst speichern</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>Hier kein Stern</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>wähle ein Bild, ein Video oder eine Farbe</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} ist kein lesbares Bild oder Video und wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>{name} wurde aus der Leiste genommen</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} ist weder Bild noch Video; bring ein Bild (JPEG, PNG, WebP, HEIC …), ein Video (MP4, WebM, GIF …) oder einen Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>Aufhellen</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>Farbangleich</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>Lichtsaum</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Weiche Kante</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>Farbangleich und Lichtsaum wirken vor Bildern und Farben, Linsenunschärfe vor dem unscharfen Raum.</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>Zum Vergleich halten</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera} ist eine virtuelle Kamera, in die nichts schreibt; erwartet wird eine, die Bilder liefert: {known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>keine Kamera {name!r}; erwartet wird eine von: {known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>keine virtuelle Kamera {name!r}; erwartet wird eine von: {known}. Wie man eine hinzufügt, sagt &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>die virtuelle Kamera {camera} wird von {users} benutzt; erwartet wird eine freie. Schließen Sie das Programm oder wählen Sie ein anderes --output</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>PipeWire antwortet nicht; sein Dienst muss für diesen Benutzer laufen. Starten Sie ihn (systemctl --user start pipewire wireplumber) oder wählen Sie ein anderes --output</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>Hintergrund {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>die virtuelle Kamera {camera} nimmt {size}; erwartet wird {wanted}, die Größe dieses Laufs. Starten Sie Scrim mit ihr als --output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path} ist nach {seconds} s beschädigt; erwartet wird ein ganzer Film. Wandeln Sie ihn neu um, zum Beispiel: ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path} endet nach {seconds} s; erwartet werden {length} s. Die Datei ist abgeschnitten: Kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>keine Datei {path}; erwartet wird ein Bild oder ein Film. Prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>{path} lässt sich nicht öffnen ({why}); erwartet wird eine lesbare Datei. Prüfen Sie Namen und Rechte</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} hat {size} = {pixels} Millionen Pixel; höchstens {most} Millionen gehen. Speichern Sie es kleiner</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>{path} lässt sich nicht lesen ({why}); erwartet wird ein Bild oder ein Film</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} ist HEIC; dazu braucht es das Paket pi-heif. &apos;pip install pi-heif&apos; ausführen oder als JPEG speichern</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>Tasten in jedem Programm: Der X-Server antwortet nicht ({why}); erwartet wird der, der dieses Fenster zeigt. Prüfen Sie DISPLAY und XAUTHORITY</translation>
    </message>
</context>
</TS>
