<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1, y Scrim en marcha antes de abrir la lista de cámaras</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera (desactivado al principio)</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>no consulta PipeWire</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>Meet, Teams, Webex en un navegador</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>Configuración &gt; Vídeo de la reunión</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>lo que necesite el navegador</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>la solicitud de permiso de la página</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config, media.webrtc.camera.allow-pipewire (activado en Fedora, desactivado en otros)</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>Configuración &gt; Vídeo &gt; Cámara</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>retirado por Microsoft en mayo de 2025</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>Teams en su lugar</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>la opción --enable-features=WebRtcPipeWireCamera, si su versión la conoce</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>Fuentes &gt; Dispositivo de captura de vídeo (PipeWire o V4L2)</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>su menú de cámaras</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>nada más: PipeWire la muestra</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Paquetes Flatpak y Snap</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>como arriba</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak: sí a la pregunta del escritorio por la cámara</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera, o Flatseal &gt; Dispositivos</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom, Slack, Discord y los navegadores sin PipeWire no ven ninguna cámara</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>cerrar lo que usa la cámara y después: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>Instalar OBS Studio (https://obsproject.com), abrirlo una vez y pulsar Iniciar cámara virtual</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>La vía pequeña: descargar Unity Capture (https://github.com/schellingb/UnityCapture) y, en su carpeta Install, en una terminal como administrador: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. La otra: instalar OBS Studio (https://obsproject.com), abrirlo una vez y pulsar Iniciar cámara virtual</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>y para cada inicio: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>si responde «Key was rejected», registrar la clave que firmó el módulo: {command}, reiniciar y elegir Enroll MOK</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Paquetes de Python</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>faltan: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>todos instalados</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>Bucles compilados</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>en la carpeta de Scrim: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>prohibida a Scrim por el núcleo</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>no se usa, pero nada se la prohíbe a Scrim</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Cámara web</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>Conectar una, o probar Scrim con --input demo</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>no hay ninguna conectada</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Cámara virtual</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>no están registradas ni Unity Capture ni OBS Virtual Camera</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera no está registrada</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>Módulo del núcleo v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>cargado, versión {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 o anterior</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>no instalado para el núcleo {release}</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>instalado, sin cargar; Secure Boot está activado</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>instalado, sin cargar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>desactivado ({flags}): Chrome, Zoom y Teams no muestran la cámara</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>el módulo está cargado sin dispositivo</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>en uso: {held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free}; en uso: {held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>Cámara apagada mientras nadie mira</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>sí: {why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>aquí no, la cámara está siempre encendida: {why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}, después cerrar la sesión y volver a entrar</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>no puede abrir {devices}</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>se pueden abrir todos los dispositivos de vídeo</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>sin sonido para la grabación ({why}); hace falta la biblioteca PortAudio; ejecutar: {command}. O grabar sin micrófono</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>el micrófono no se abre ({why}); debe estar conectado y permitido. O grabar sin micrófono</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>Portal de cámara</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>no funciona aquí: los programas en Flatpak, OBS y los de GNOME no ven ninguna cámara de Scrim</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>funciona; Scrim aparece allí sin módulo del núcleo</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>Scrim aparece; nadie mira ahora</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>Scrim aparece; visto ahora por {programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>no responde ({why}): los navegadores y Flatpaks no obtienen cámara de PipeWire</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>instalar xdg-desktop-portal y la parte de su escritorio (xdg-desktop-portal-gnome, -kde o -gtk), después cerrar la sesión y volver a entrar</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>responde, pero no cuenta ninguna cámara aunque Scrim aparece (así es la versión 1.16)</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>responde, hay una cámara</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>responde; aún no hay cámara</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>Permiso del portal</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>sin cámara para {programs}: se dijo una vez y se mantiene</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>olvidarlo, para que se pregunte de nuevo: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>la cámara de PipeWire ha desaparecido: {why}; su servicio debe funcionar. Vuelve con él</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>PipeWire no muestra ninguna cámara: {why}. &apos;{doctor}&apos; dice más</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>Lo escrito se puede reproducir</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>No queda nada de ella</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>Se conserva la grabación anterior</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>la grabación {path} no se puede escribir ({why}); hace falta espacio en el disco. {left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>«{command}» dice qué falta y cómo añadirlo</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>la cámara virtual {device} rechazó una imagen: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera} por {programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>en uso: {held}. Las imágenes van a {camera} en su lugar</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>no hay cámara virtual libre (en uso: {held}); hace falta un dispositivo v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>no hay cámara virtual libre; hace falta un dispositivo v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>la cámara virtual {device} conserva {format}</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept} ({holders}); la imagen de {size} se ajusta</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>en uso por {programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>libre; abierta en {programs}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>en uso por otro programa</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>fijado antes</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>la cámara virtual {device} no se abre en {format}: {why}. {remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>no hay ninguna cámara conectada; hace falta una. Conectar una, o probar Scrim con --input demo</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>la cámara {camera} ha desaparecido; debe seguir conectada. Conectarla de nuevo</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>la cámara {camera} no envía imágenes en {mode}</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>la cámara {camera} no se puede abrir.</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>sin permiso para abrir la cámara {camera}; hace falta leer y escribir. Ejecutar «{command}» y volver a entrar</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>la cámara {camera} no se puede abrir ({why}).</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>La usa {programs}: cerrar ese programa, o elegir otro --input</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>Cerrar lo que pueda usarla, conectarla de nuevo, o elegir otro --input</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}, Scrim le envía ahora (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  nombra el programa de otro usuario: cerrarlo</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>cerrar {name}, o: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>cerrar el que le envía imágenes, los que la miran pueden seguir; {each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>su puerto USB no tiene más ancho de banda (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>Conectarla a otro puerto, lejos de un concentrador con otras cámaras; o elegir un --size menor</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>la conexión USB falla (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>Probar otro cable o puerto</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>el controlador informa de un fallo (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>Conectar la cámara de nuevo</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system} no dice qué programas miran una cámara virtual</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>el controlador dice quién mira</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version} no dice quién mira, y /proc está oculto</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version} no dice quién mira (0.13 sí): se cuentan los programas, y los de otros usuarios no se ven</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>la carpeta {folder} no se puede leer ({why}); hace falta una con imágenes</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} no nombra ninguna imagen legible; pon estrella a alguna</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>la carpeta {folder} no tiene imágenes legibles; hacen falta, como a.jpg</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>Vuelvo en un momento</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Vuelvo a las {time}</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>no se tomó la foto: la cámara está tapada; hace falta una imagen</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>la foto {path} no se puede escribir ({why}); hace falta espacio en el disco</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>la carpeta {folder} no se puede crear ({why}); hace falta permiso de escritura</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>no queda memoria; hace falta para cada imagen. Cerrar otros programas</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>el controlador de la cámara virtual</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>un paso del camino de la imagen</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>el controlador de la cámara</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what} no terminó en {seconds:g} s, como se esperaba. Scrim termina sin ello</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>Ninguna: solo vista previa</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Todas a la vez</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>Bucles compilados: {seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>La cámara sigue encendida aunque nadie mire: {why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>no hay tamaño {name!r} ahora; opciones: {names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>no hay cámara {name!r} ahora; opciones: {names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>no hay cámara virtual {name!r} ahora; opciones: {names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size} a {rate} fps</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>la cámara está apagada hasta que un programa la abra</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>salga de la imagen</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>la cámara está apagada porque nadie mira; abra la ventana de Scrim o la reunión e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>terminado por usted</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>este modelo no puede aprender una habitación; lo puede --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>la cámara se movió, o la habitación es otra</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} existe</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>no se puede escribir {path} ({why}); se espera una carpeta con permiso de escritura</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>ya guardado aquí, y distinto: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>no se puede leer {path} ({why}); se espera un archivo exportado por Scrim</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} está dañado ({why}); se espera un archivo exportado por Scrim. No se ha cambiado nada</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>guardado como {path}</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>dejado donde está ({why})</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>el archivo de configuración {path} está dañado: {why}; {kept}, se usan los valores predeterminados</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>la configuración no se puede guardar en {folder} ({why}); hace falta una carpeta con permiso de escritura. Indicarla en SCRIM_CONFIG_DIR</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>no hay ningún perfil en uso; hace falta uno. Guarde primero con un nombre</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>el perfil {name} existe; hace falta otro nombre. O elegir ese</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>no hay perfil {name!r}; opciones: {known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>el perfil es {name!r}; hace falta un nombre en una línea, sin / ni \, de hasta {most} letras</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>el fondo {path} ha desaparecido; era el archivo de la última vez; se usa desenfoque</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>para eso: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>hacer: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>Dónde eligen su cámara los programas de reunión:</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>En uso: {taken}. Esto es solo una vista previa: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>Aquí no hay cámara virtual, esto es solo una vista previa: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>La ven los programas que consultan PipeWire (OBS, Firefox, navegadores con una opción); lo que necesitan Zoom y otros: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>No se encontró ninguna cámara, esta es la demo</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>En uso: {taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>Se guardan {most} fondos; quita antes alguno de la tira</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>la carpeta {folder} no existe; hace falta una con imágenes</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>el fondo es {background!r}; posible: un color, una imagen o un vídeo</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>el fondo {path} no existe; hace falta un archivo de imagen o vídeo</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>Desenfoque leve</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>Desenfoque fuerte</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>Desenf. de lente</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Fondos</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>Añadir un fondo</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>Añadir una imagen, un vídeo o un color; o soltar archivos en la ventana</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>Imagen o vídeo…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>Color…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>Pase de diapositivas de una carpeta…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>Buscar fondos por nombre</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>Muestra los fondos con estas letras en el nombre  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imágenes y vídeos</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Añadir fondos</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>Pase de diapositivas de una carpeta</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Color de fondo</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>Cambiar el nombre del fondo</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>Nombre (vacío: el del archivo):</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>Fondo {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>Favorito {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>b recorre los fondos</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>Arrástralo a otro sitio; Supr lo quita de la tira</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>Clic en la estrella o Y: un favorito, que va delante</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>abriéndose</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>Quitar de la tira</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Vuelvo pronto</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Pausa para comer</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>Más o menos desenfoque, de 5 en 5 %</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>Más o menos desenfoque, de 1 en 1 %</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>Desenfoque 0 %, 10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Fondo siguiente</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>Fondo anterior</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>Siguiente fondo favorito</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>Favorito: una estrella para el fondo, o ninguna</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>Tapar la cámara al instante; otra vez para volver</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>Vista previa en espejo, solo para usted</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>Mostrar la máscara, solo para usted</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>Suavizar el borde 2 px</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>Afilar el borde 2 px</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>Desenfoque de lente: las luces se vuelven discos</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>Halo de luz: el fondo brilla a su alrededor</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>Ajuste de color: sus colores siguen al fondo</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>Encuadre automático: la imagen le sigue</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>Iluminar: luz sobre usted donde está oscuro</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>Aspecto: la fuerza de luz, colores y borde</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>Mantener: el desenfoque simple para comparar, solo para usted</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Acercar o alejar</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>Izquierda o derecha en la imagen ampliada</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>Arriba o abajo en la imagen ampliada</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>Girar la imagen 90°</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>Invertir la imagen, también para la reunión</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>Imagen: zoom, luz y colores de la cámara</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>Imagen tal como la da la cámara</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>Cámara: exposición, enfoque y balance de blancos</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>Fondo: posición, tamaño y desenfoque de una imagen</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>Nombre y logotipo en la imagen</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>Nombre y logotipo: qué dicen</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>Tarjeta siguiente para tapar</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>Luz de borde: el borde de la pantalla ilumina su cara</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>Luz de borde: brillo, ancho y calidez</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>Luz de borde activada</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>Luz de borde desactivada</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>Luz de borde: ancho {number} %</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>Luz de borde: brillo {number} %</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>Luz de borde, fría o cálida {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>apagada mientras cubra la cámara</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>Luz de borde</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>Iluminar el borde de esta pantalla</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>Fría o cálida</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>Se apaga mientras cubra la cámara y mientras la cámara esté apagada.</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>no hay luz de borde en este escritorio: Wayland no deja a ningún programa poner una ventana en el borde; se espera X11, Windows o macOS. Una ventana clara y vacía junto a la reunión hace lo mismo</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>Tarjetas para tapar: texto, imagen, cuándo vuelve</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>Habitación vacía: salga de la imagen y se aprende</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>Grabar lo que ve la reunión; otra vez para parar</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>Las grabaciones oyen el micrófono</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>Foto de lo que ve la reunión</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>Mostrar u ocultar la línea de estado</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>Desenfoque de imagen</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Izq./der.</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Arriba/abajo</translation>
    </message>
    <message>
        <source>Each slide</source>
        <translation>Cada imagen</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>Con Mayús, arrastrar en la vista previa mueve la imagen y la rueda cambia su tamaño.</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(cambiada)</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>Tarjetas para tapar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Guardar esta tarjeta</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>Nombre de la tarjeta:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Vuelve en</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>Tapar la cámara</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>Si algo falla, la reunión ve la tarjeta de Scrim, nunca esta.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Tapada</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>Desenfoque en porcentaje</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>Desenfoque del fondo: + y - de 5 en 5, ] y [ de 1 en 1, cifras para decenas</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>Cómo se compone la imagen y qué se muestra aquí</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>Ayuda: las teclas</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>Todas las teclas  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>Teclas en todo programa, perfiles, exportar e importar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calidez</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>Invertir para la reunión</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Girar 90°</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>Los demás le ven invertido; la vista previa muestra el reflejo de eso.</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>Los demás le ven invertido; la vista previa muestra lo mismo.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>Los demás le ven sin invertir; la vista previa muestra el reflejo de eso.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>Los demás le ven sin invertir; la vista previa muestra lo mismo.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Foto tomada</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>lo que ve la reunión</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} s; los demás ven una tarjeta</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>Salga de la imagen</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>Siga fuera</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>la cámara mira la habitación</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>Habitación aprendida</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>hasta que se mueva la cámara; nunca se guarda</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>Habitación olvidada</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>No se aprendió la habitación: {why}. Pulse e y salga de la imagen 5 s</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Lo que se guardó</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>Como la última vez con esta cámara</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Teclas en todo programa</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Exportar configuración…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Importar configuración…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>Las teclas cuyo efecto ven otros necesitan Ctrl</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c tapa también sin Ctrl, y vuelve con él</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>Iniciar con la sesión, oculto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} con {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>ninguna tecla</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Como el sistema: {language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>Los cambios del perfil {name} no se guardaron</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>El perfil está como se guardó</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nombre del perfil:</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Renombrar el perfil</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>El perfil {name} se eliminó</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, cambiado</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Perfil {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>Perfil {name}, cambiado desde que se guardó</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configuración</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>Configuración exportada</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>todo está ya guardado aquí</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>¿Importar esta configuración?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>Configuración importada de</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>De {path}</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>Nuevo aquí:</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>Reemplaza lo guardado aquí:</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>el perfil {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>lo usado con la cámara {name}</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>la lista de fondos</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>los favoritos entre ellos</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>lo usado la última vez</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>Sin {thing}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>Nombre y logotipo</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>Mostrarlos en la imagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Or drag them in the preview; the wheel on them changes their size.</source>
        <translation>O arrástrelos en la vista previa; la rueda sobre ellos cambia su tamaño.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar orden</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Ocultar esta línea</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>Copiar  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>Scrim avisa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>Suelte una imagen o un vídeo para tenerlo detrás. Teclas en todo programa: véase Configuración.</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>INICIANDO</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Estado: {state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>Vista previa: lo que ve la reunión</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>Esperando la primera imagen…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>Latencia del último minuto</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>Latencia del último minuto; arriba son {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN DIRECTO</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>TAPADA</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>NADIE MIRA</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>SOLO VISTA PREVIA</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>CÁMARA PERDIDA</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>TERMINADO</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS: aquí aún no hay teclas en todo programa, solo con Linux o Windows. Usar el menú del icono de la barra de menús</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>teclas en todo programa: no están definidos ni WAYLAND_DISPLAY ni DISPLAY; hace falta un escritorio. Iniciar Scrim desde él</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>Este escritorio no ofrece teclas en todo programa ({why}); hace falta un portal con GlobalShortcuts (GNOME 48, KDE Plasma 6). Usar en su lugar el menú del icono</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>El escritorio solo da teclas a programas de su menú ({why}); hace falta la entrada {entry}. Ejecutar: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>usted no lo aceptó</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>El escritorio no dio teclas en todo programa ({why}); hace falta su consentimiento en el diálogo. Activarlas de nuevo en Configuración &gt; Teclas en todo programa</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}: el escritorio no dio tecla; hace falta una que ningún otro programa tenga. Elegirla en los ajustes de teclado</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>El escritorio retiró las teclas en todo programa ({why}). Activarlas de nuevo en Configuración &gt; Teclas en todo programa</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>las teclas en todo programa necesitan el paquete {name}, que no está instalado; ejecutar: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>teclas en todo programa: {why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>Tapar la cámara; otra vez para volver</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>Más desenfoque</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>Menos desenfoque</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>las tiene otro programa: {keys}; hacen falta teclas libres. Elegir otras en Configuración &gt; Teclas en todo programa, o cerrar ese programa</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>Scrim mantiene la cámara en marcha. Ciérrelo desde este icono.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>Desenfoque {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar la grabación</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>Le damos la bienvenida a Scrim</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>1 de 3: su cámara</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Ninguna cámara</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>2 de 3: la cámara para su reunión</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>Su reunión la muestra entre las cámaras; Ninguna es solo una vista previa.</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3 de 3: cómo se ve su habitación</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>Elija Scrim en su reunión</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c tapa la cámara al instante, ? muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>La lista de cámaras de una reunión con Scrim elegido</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>Cámara integrada</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>¿Salir mientras alguien mira?</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>Un programa muestra su cámara en este momento. Ya no recibirá imagen.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Lo que no se pudo hacer</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>Lo que falló al iniciar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Suéltelo</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>para tenerlo detrás</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Azul marino</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Bosque</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>Pantalla verde</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>Loft</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ladrillo</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Madera</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Lino</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Alba</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Colinas</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Niebla</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Olas</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>Aurora</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparente</translation>
    </message>
    <message>
        <source>Lens blur on</source>
        <translation>Desenfoque de lente activado</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>Desenfoque de lente desactivado</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>Halo de luz activado</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>Halo de luz desactivado</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>Ajuste de color activado</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>Ajuste de color desactivado</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>Encuadre automático activado</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>Encuadre automático desactivado</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>Iluminar activado</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>Iluminar desactivado</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>Sin invertir</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nombre visible</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>Grabaciones con sonido</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>Grabaciones sin sonido</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>Teclas con Ctrl</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>Teclas sin Ctrl</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>Vista previa en espejo</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>Vista previa como la ve la reunión</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>Máscara oculta</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>Iluminar {number} %</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>Ajuste de color {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>Halo de luz {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>Imagen detrás de usted {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>Imagen detrás de usted, izq./der. {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>Imagen detrás de usted, arriba/abajo {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>Desenfoque de la imagen {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>Cada imagen {number} s</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>los demás también lo ven así</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>solo para usted: los demás lo ven sin espejo</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>la imagen le sigue</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>actúa donde está oscuro</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>solo en esta vista previa</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>DETENIDO</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>por usted; pulse c para volver</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>HABITACIÓN VISIBLE</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>el efecto está desactivado; pulse b para un fondo</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>la reunión ve una tarjeta</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>Ya no está tapada</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>Luz, colores y borde tal como vienen</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>Borde {pixels} px más suave</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>Borde tal cual</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>vuelve en {minutes} min</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>Tarjeta simple</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>lo que mostrará al tapar</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>Nombre {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>Nombre movido</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>{across} % desde la izquierda, {down} % desde arriba</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>aún no se muestra</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin cargo</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>Girada {degrees}°</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>sin efecto hasta acercar</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>Aún no hay favoritos</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>Y pone una estrella a un fondo</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nada que comparar</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>Desenfoque simple</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>es lo único activo ahora</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>solo para usted, mientras lo mantenga</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>sin uso: el fondo es {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>sin bucles compilados</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>Efecto desactivado</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>Diapositivas: {folder}</translation>
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
        <translation>{number} perdidas</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>calidad: {name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>ahorro</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrada</translation>
    </message>
    <message>
        <source>best</source>
        <translation>la mejor</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>una imagen de cada dos</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>decodificar</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>recortar</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>refinar</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>encuadre</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>foreground</source>
        <translation>primer plano</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>componer</translation>
    </message>
    <message>
        <source>relight</source>
        <translation>iluminar</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>borde</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>de la captura al envío</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>{sent} enviadas, {covers} de ellas tarjetas; CPU: 100 % es un núcleo</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>la cámara envió muy pocas imágenes</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>algo se movió</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>alguien estaba en la imagen</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>ninguno sirve: las mismas imágenes cuestan alrededor de un cuarto más de CPU</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>tapada</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>ocultando la habitación</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>vuelvo en un momento</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>Scrim se ha detenido</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>cámara perdida</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>cámara cambiada</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>la imagen cambió de tamaño</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>la imagen se giró</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>imagen dañada</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>no hay imagen nueva</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>nadie mira</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>el equipo está en reposo</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>se usa otra cámara virtual</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>calidad cambiada</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>el modelo falló</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>una etapa falló</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>sin memoria</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>la máscara tiene mala forma</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>la máscara tiene mal tipo</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>la máscara no es un número entre 0 y 1</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>la máscara está indecisa</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>la máscara cubre toda la imagen</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>la máscara creció de golpe</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>la cámara {name} de la última vez no está; se usa otra</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>inicio con la sesión: {what} no se puede cambiar ({error}); hace falta escribir ahí. Use los ajustes de su escritorio</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>Exposición automática</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>Menos imágenes en la oscuridad</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>Contraluz</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Enfoque automático</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>Balance de blancos automático</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance de blancos</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>Parpadeo de lámparas</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>Se guarda para esta cámara, y se restablece cuando Scrim la suelta.</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>Esta cámara no tiene nada que ajustar.</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>Lo que se puede deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>no hay imagen, archivo ni color que tomar; copia antes uno o suelta aquí un archivo</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>no es coherente</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>la imagen no se puede guardar como {path} ({why}); guárdala a mano</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>Aquí no hay estrella</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>elige una imagen, un vídeo o un color</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>Ya no es favorito</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} no es una imagen ni un vídeo legible; no se ha añadido</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>{name} se ha quitado de la tira</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} no es imagen ni vídeo; trae una imagen (JPEG, PNG, WebP, HEIC …), un vídeo (MP4, WebM, GIF …) o una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>Iluminar</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>Ajuste de color</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>Halo de luz</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>El ajuste de color y el halo de luz actúan ante imágenes y colores; el desenfoque de lente, ante la sala desenfocada.</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>Mantener para comparar</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera} es una cámara virtual en la que nadie escribe; se espera una que dé imágenes: {known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>no hay cámara {name!r}; se espera una de: {known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>no hay cámara virtual {name!r}; se espera una de: {known}. &apos;{doctor}&apos; dice cómo añadirla</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>la cámara virtual {camera} la usa {users}; se espera una libre. Cierre ese programa o elija otro --output</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>PipeWire no responde; su servicio debe estar en marcha para este usuario. Inícielo (systemctl --user start pipewire wireplumber) o elija otro --output</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>fondo {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>la cámara virtual {camera} toma {size}; se espera {wanted}, el tamaño en curso. Inicie Scrim con ella como --output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path} está dañado tras {seconds} s; se espera un vídeo entero. Conviértalo de nuevo, por ejemplo: ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path} termina tras {seconds} s; se esperan {length} s. El archivo está cortado: cópielo de nuevo</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>no existe el archivo {path}; se espera una imagen o un vídeo. Compruebe el nombre</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>no se puede abrir {path} ({why}); se espera un archivo legible. Compruebe el nombre y los permisos</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} tiene {size} = {pixels} millones de píxeles; se admiten {most} millones. Guárdelo más pequeño</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>no se puede leer {path} ({why}); se espera una imagen o un vídeo</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} es HEIC; hace falta el paquete pi-heif. Ejecute &apos;pip install pi-heif&apos; o guárdelo como JPEG</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>teclas en todo programa: el servidor X no responde ({why}); se espera el que muestra esta ventana. Compruebe DISPLAY y XAUTHORITY</translation>
    </message>
</context>
</TS>
