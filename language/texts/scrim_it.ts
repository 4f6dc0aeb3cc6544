<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1, e Scrim avviato prima di aprire l&apos;elenco delle fotocamere</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera (disattivato di norma)</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>non interroga PipeWire</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>Meet, Teams, Webex in un browser</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>Impostazioni &gt; Video della riunione</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>ciò che serve al browser</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>la richiesta di permesso della pagina</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config, media.webrtc.camera.allow-pipewire (attivo in Fedora, disattivato altrove)</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>Impostazioni &gt; Video &gt; Fotocamera</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>ritirato da Microsoft a maggio 2025</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>Teams al suo posto</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>l&apos;opzione --enable-features=WebRtcPipeWireCamera, se la versione la conosce</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>Fonti &gt; Dispositivo di cattura video (PipeWire o V4L2)</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nient&apos;altro</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>il suo menu delle fotocamere</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>nient&apos;altro: PipeWire la elenca</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Pacchetti Flatpak e Snap</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>come sopra</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak: sì alla domanda del desktop sulla fotocamera</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera, o Flatseal &gt; Dispositivi</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom, Slack, Discord e i browser senza PipeWire non vedono fotocamere</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>chiudere ciò che usa la fotocamera, poi: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>Installare OBS Studio (https://obsproject.com), avviarlo una volta e premere Avvia fotocamera virtuale</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>La via breve: scaricare Unity Capture (https://github.com/schellingb/UnityCapture) e, nella sua cartella Install, in un terminale da amministratore: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. L&apos;altra: installare OBS Studio (https://obsproject.com), avviarlo una volta e premere Avvia fotocamera virtuale</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>e a ogni avvio: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>se risponde «Key was rejected», registrare la chiave che ha firmato il modulo: {command}, riavviare e scegliere Enroll MOK</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Pacchetti Python</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>mancano: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>tutti installati</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>Cicli compilati</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>nella cartella di Scrim: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>negata a Scrim dal kernel</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>non usata, ma nulla la nega a Scrim</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>Collegarne una, o provare Scrim con --input demo</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>nessuna collegata</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Fotocamera virtuale</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>né Unity Capture né OBS Virtual Camera è registrata</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera non è registrata</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>Modulo del kernel v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>caricato, versione {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 o precedente</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>non installato per il kernel {release}</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>installato, non caricato; Secure Boot è attivo</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>installato, non caricato</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>disattivato ({flags}): Chrome, Zoom e Teams non elencano la fotocamera</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>il modulo è caricato senza dispositivo</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>in uso: {held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free}; in uso: {held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>Fotocamera spenta se nessuno guarda</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>sì: {why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>qui no, la fotocamera è sempre accesa: {why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permesso</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}, poi uscire e rientrare</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>non può aprire {devices}</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>ogni dispositivo video può essere aperto</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>nessun audio per la registrazione ({why}); serve la libreria PortAudio; eseguire: {command}. O registrare senza microfono</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>il microfono non si apre ({why}); deve essere collegato e permesso. O registrare senza microfono</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>Portale della fotocamera</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>non funziona qui: i programmi Flatpak, OBS e quelli di GNOME non vedono la fotocamera di Scrim</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>funziona; Scrim vi appare senza modulo del kernel</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>Scrim appare; ora nessuno guarda</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>Scrim appare; visto ora da {programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>non risponde ({why}): browser e Flatpak non ricevono la fotocamera di PipeWire</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>installare xdg-desktop-portal e la parte del proprio desktop (xdg-desktop-portal-gnome, -kde o -gtk), poi uscire e rientrare</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>risponde, ma non conta fotocamere benché Scrim appaia (così fa la versione 1.16)</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>risponde, c&apos;è una fotocamera</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>risponde; ancora nessuna fotocamera</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>Permesso del portale</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>nessuna fotocamera per {programs}: è stato detto una volta, e resta</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>dimenticarlo, per una nuova domanda: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>la fotocamera di PipeWire è sparita: {why}; il suo servizio deve restare attivo. Torna con esso</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>PipeWire non elenca alcuna fotocamera: {why}. &apos;{doctor}&apos; dice di più</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>Ciò che è stato scritto si può riprodurre</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>Non ne resta nulla</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>La vecchia registrazione è conservata</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>la registrazione {path} non si può scrivere ({why}); serve spazio sul disco. {left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>«{command}» dice cosa manca e come aggiungerlo</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>la fotocamera virtuale {device} ha rifiutato un&apos;immagine: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera} da {programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>in uso: {held}. Le immagini vanno invece a {camera}</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>nessuna fotocamera virtuale libera (in uso: {held}); serve un dispositivo v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>nessuna fotocamera virtuale libera; serve un dispositivo v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>la fotocamera virtuale {device} mantiene {format}</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept} ({holders}); l&apos;immagine di {size} viene adattata</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>in uso da {programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>libera; aperta in {programs}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libera</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>in uso da un altro programma</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>impostato prima</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>la fotocamera virtuale {device} non si apre in {format}: {why}. {remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>nessuna fotocamera collegata; ne serve una. Collegarne una, o provare Scrim con --input demo</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>la fotocamera {camera} è sparita; deve restare collegata. Ricollegarla</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>la fotocamera {camera} non manda immagini in {mode}</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>la fotocamera {camera} non si può aprire.</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>nessun permesso per la fotocamera {camera}; servono lettura e scrittura. Eseguire «{command}» e rientrare</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>la fotocamera {camera} non si può aprire ({why}).</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>In uso da {programs}: chiudere quel programma, o scegliere un altro --input</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>Chiudere ciò che può usarla, ricollegarla, o scegliere un altro --input</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}, Scrim vi trasmette ora (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  nomina il programma di un altro utente: chiuderlo</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>chiudere {name}, oppure: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>chiudere quello che vi manda immagini, chi guarda può restare; {each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>la sua porta USB non ha più banda (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>Collegarla a un&apos;altra porta, lontano da un hub con altre fotocamere; o scegliere una --size minore</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>la connessione USB non funziona (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>Provare un altro cavo o un&apos;altra porta</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>il driver segnala un errore (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>Ricollegare la fotocamera</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system} non dice quali programmi guardano una fotocamera virtuale</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>il driver dice chi guarda</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version} non dice chi guarda, e /proc è nascosto</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version} non dice chi guarda (0.13 sì): i programmi vengono contati, quelli di altri utenti non si vedono</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>la cartella {folder} non si può leggere ({why}); ne serve una con immagini</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} non nomina immagini leggibili; mettere una stella ad alcune</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>la cartella {folder} non ha immagini leggibili; ne servono, come a.jpg</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>Torno tra un attimo</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Torno alle {time}</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>nessuna istantanea: la fotocamera è coperta; serve un&apos;immagine</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>l&apos;istantanea {path} non si può scrivere ({why}); serve spazio sul disco</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>la cartella {folder} non si può creare ({why}); serve il permesso di scrittura</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>memoria esaurita; ne serve per ogni immagine. Chiudere altri programmi</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>il driver della fotocamera virtuale</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>un passo del percorso dell&apos;immagine</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>il driver della fotocamera</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what} non è finito entro {seconds:g} s, come previsto. Scrim finisce senza</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>Nessuna: solo anteprima</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Tutte insieme</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>Cicli compilati: {seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>La fotocamera resta accesa anche se nessuno guarda: {why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>nessuna dimensione {name!r} ora; scelte: {names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>nessuna fotocamera {name!r} ora; scelte: {names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>nessuna fotocamera virtuale {name!r} ora; scelte: {names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size} a {rate} fps</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>non ce n&apos;è</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>la fotocamera è spenta finché un programma non la apre</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>esci dall&apos;immagine</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>la fotocamera è spenta perché nessuno guarda; aprire la finestra di Scrim o la riunione e riprovare</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>terminato da te</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>questo modello non può imparare una stanza; può --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>la fotocamera è stata mossa, o la stanza è un&apos;altra</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} esiste</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>impossibile scrivere {path} ({why}); serve una cartella scrivibile</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>già conservato qui, e diverso: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>impossibile leggere {path} ({why}); serve un file esportato da Scrim</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} è danneggiato ({why}); serve un file esportato da Scrim. Nulla è cambiato</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>conservato come {path}</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>lasciato dov&apos;è ({why})</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>il file delle impostazioni {path} è danneggiato: {why}; {kept}, valgono quelle predefinite</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>le impostazioni non si possono conservare in {folder} ({why}); serve una cartella scrivibile. Indicarla in SCRIM_CONFIG_DIR</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>nessun profilo in uso; ne serve uno. Salvare prima con un nome</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>il profilo {name} esiste; serve un altro nome. O scegliere quello</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>non ce n&apos;è</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>nessun profilo {name!r}; scelte: {known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>il profilo è {name!r}; serve un nome su una riga, senza / né \, fino a {most} lettere</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>lo sfondo {path} è sparito; era il file dell&apos;ultima volta; si usa la sfocatura</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>per questo: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>da fare: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>Dove i programmi di riunione scelgono la fotocamera:</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>In uso: {taken}. Questa è solo un&apos;anteprima: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>Qui non c&apos;è una fotocamera virtuale, questa è solo un&apos;anteprima: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>Visibile ai programmi che interrogano PipeWire (OBS, Firefox, browser con opzione); ciò che serve a Zoom e altri: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>Nessuna fotocamera trovata, questa è la demo</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>In uso: {taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>Si conservano {most} sfondi; toglierne prima qualcuno dalla striscia</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>la cartella {folder} non esiste; ne serve una con immagini</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>lo sfondo è {background!r}; possibili: un colore, un&apos;immagine o un video</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>lo sfondo {path} non esiste; serve un file di immagine o video</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>Sfocatura lieve</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Sfocatura</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>Sfocatura forte</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>Sfoc. obiettivo</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Sfondi</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Nuovo</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>Aggiungi uno sfondo</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>Aggiungi un&apos;immagine, un video o un colore; o trascina file sulla finestra</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>Immagine o video…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>Colore…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>Presentazione di una cartella…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>Cerca gli sfondi per nome</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>Mostra gli sfondi con queste lettere nel nome  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Immagini e video</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Aggiungi sfondi</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>Presentazione di una cartella</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Colore di sfondo</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>Rinomina lo sfondo</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>Nome (vuoto: quello del file):</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>Sfondo {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>Preferito {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>b scorre gli sfondi</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>Trascinarlo altrove; Canc lo toglie dalla striscia</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>Clic sulla stella o Y: un preferito, che sta davanti</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>in apertura</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Preferito</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>A sinistra</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A destra</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>Togli dalla striscia</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Torno presto</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Pranzo</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Pausa pranzo</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Semplice</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>Più o meno sfocatura, di 5 %</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>Più o meno sfocatura, di 1 %</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>Sfocatura 0 %, 10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Sfondo successivo</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>Sfondo precedente</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>Prossimo sfondo preferito</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>Preferito: una stella allo sfondo, o nessuna</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>Copri subito la fotocamera; di nuovo per tornare</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>Anteprima a specchio, solo per te</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>Mostra la maschera, solo per te</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>Ammorbidisci il bordo di 2 px</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>Affila il bordo di 2 px</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>Sfocatura obiettivo: le luci diventano dischi</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>Alone di luce: lo sfondo brilla intorno a te</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>Adattamento colori: i tuoi colori seguono lo sfondo</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>Inquadratura automatica: l&apos;immagine ti segue</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>Illumina: luce su di te dove è buio</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>Aspetto: quanto sono forti luce, colori e bordo</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>Tieni premuto: la sola sfocatura per confronto, solo per te</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Ingrandisci o riduci</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>Sinistra o destra nell&apos;immagine ingrandita</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>Su o giù nell&apos;immagine ingrandita</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>Ruota l&apos;immagine di 90°</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>Capovolgi l&apos;immagine, anche per la riunione</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>Immagine: zoom, luce e colori della fotocamera</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>Immagine come la dà la fotocamera</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>Fotocamera: esposizione, messa a fuoco e bilanciamento del bianco</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>Sfondo: posizione, dimensione e sfocatura di un&apos;immagine</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>Nome e logo nell&apos;immagine</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>Nome e logo: cosa dicono</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>Prossima scheda per coprire</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>Luce dal bordo: il bordo dello schermo illumina il viso</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>Luce dal bordo: luminosità, larghezza e calore</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>Luce dal bordo attiva</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>Luce dal bordo disattivata</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>Luce dal bordo: larghezza {number} %</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>Luce dal bordo: luminosità {number} %</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>Luce dal bordo, fredda o calda {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>spenta mentre copri la videocamera</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>Luce dal bordo</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>Illumina il bordo di questo schermo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>Fredda o calda</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>È spenta mentre copri la videocamera e mentre la videocamera è spenta.</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>nessuna luce dal bordo su questo desktop: Wayland non lascia che un programma metta una finestra sul bordo; atteso: X11, Windows o macOS. Una finestra chiara e vuota accanto alla riunione fa lo stesso</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>Schede per coprire: testo, immagine, quando torni</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>Stanza vuota: esci dall&apos;immagine, e viene imparata</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>Registra ciò che vede la riunione; di nuovo per fermare</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>Le registrazioni sentono il microfono</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>Istantanea di ciò che vede la riunione</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>Mostra o nascondi la riga di stato</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Questo aiuto</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Sfondo</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>Sfocatura immagine</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Sinistra/destra</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Su/giù</translation>
    </message>
    <message>
        <source>Each slide</source>
        <translation>Ogni immagine</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>Con Maiusc, trascinare nell&apos;anteprima sposta l&apos;immagine e la rotella la ridimensiona.</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(modificata)</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>Schede per coprire</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Conserva questa scheda</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>Nome della scheda:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Torno tra</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>Conserva come…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>Copri la fotocamera</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>Se qualcosa non va, la riunione vede la scheda di Scrim, mai questa.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Specchio</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Maschera</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Copri</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Coperta</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>Sfocatura in percentuale</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>Sfocatura dello sfondo: + e - di 5, ] e [ di 1, cifre per le decine</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Scegline un&apos;altra</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>Come si compone l&apos;immagine e cosa si mostra qui</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>Aiuto: i tasti</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>Tutti i tasti  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>Tasti in ogni programma, profili, esporta e importa</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturazione</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calore</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>Capovolgi per la riunione</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Ruota di 90°</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>Gli altri ti vedono capovolto; l&apos;anteprima ne mostra l&apos;immagine allo specchio.</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>Gli altri ti vedono capovolto; l&apos;anteprima mostra lo stesso.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>Gli altri ti vedono non capovolto; l&apos;anteprima ne mostra l&apos;immagine allo specchio.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>Gli altri ti vedono non capovolto; l&apos;anteprima mostra lo stesso.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Istantanea</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Istantanea scattata</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>ciò che vede la riunione</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} s; gli altri vedono una scheda</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>Esci dall&apos;immagine</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>Resta fuori</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>la fotocamera guarda la stanza</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>Stanza imparata</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>finché la fotocamera non si muove; mai salvata</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>Stanza dimenticata</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>La stanza non è stata imparata: {why}. Premi e ed esci dall&apos;immagine per 5 s</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Cosa è stato salvato</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>Come l&apos;ultima volta con questa fotocamera</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Tasti in ogni programma</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Esporta impostazioni…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Importa impostazioni…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>I tasti di cui altri vedono l&apos;effetto richiedono Ctrl</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c copre anche senza Ctrl, e torna con esso</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>Avvia all&apos;accesso, nascosto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} con {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>nessun tasto</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Come il sistema: {language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Salva le modifiche</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Torna a ciò che era salvato</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>Le modifiche al profilo {name} non sono state salvate</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>Il profilo è come era salvato</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Salva come profilo</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nome del profilo:</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Rinomina il profilo</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>Il profilo {name} è stato eliminato</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, modificato</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Profilo {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>Profilo {name}, modificato dopo il salvataggio</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Esporta impostazioni</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>Impostazioni esportate</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importa impostazioni</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Niente di nuovo</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>tutto è già conservato qui</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Importare queste impostazioni?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>Impostazioni importate da</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>Da {path}</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>Nuovo qui:</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>Sostituisce ciò che è conservato qui:</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>il profilo {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>ciò che si usava con la fotocamera {name}</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>l&apos;elenco degli sfondi</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>i preferiti tra questi</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>ciò che si usava per ultimo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>Senza {thing}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>Nome e logo</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>Mostrali nell&apos;immagine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Orizzontale</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Verticale</translation>
    </message>
    <message>
        <source>Or drag them in the preview; the wheel on them changes their size.</source>
        <translation>O trascinali nell&apos;anteprima; la rotella sopra ne cambia la dimensione.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Controllo…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copia comando</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Nascondi questa riga</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>Copia  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>Scrim avvisa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>Trascina un&apos;immagine o un video per averlo alle spalle. Tasti in ogni programma: vedi Impostazioni.</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>AVVIO</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Stato: {state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>Anteprima: ciò che vede la riunione</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>In attesa della prima immagine…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>Latenza dell&apos;ultimo minuto</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>Latenza dell&apos;ultimo minuto; in alto sono {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e altri %n</numerusform>
            <numerusform>… e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>DAL VIVO</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>COPERTA</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>NESSUNO GUARDA</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>SOLO ANTEPRIMA</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>FOTOCAMERA PERSA</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>FINITO</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS: qui non ci sono ancora tasti in ogni programma, solo con Linux o Windows. Usare il menu dell&apos;icona nella barra dei menu</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>tasti in ogni programma: né WAYLAND_DISPLAY né DISPLAY è impostato; serve un desktop. Avviare Scrim da lì</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>Questo desktop non offre tasti in ogni programma ({why}); serve un portale con GlobalShortcuts (GNOME 48, KDE Plasma 6). Usare invece il menu dell&apos;icona</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>Il desktop dà tasti solo ai programmi del suo menu ({why}); serve la voce {entry}. Eseguire: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>hai rifiutato</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>Il desktop non ha dato tasti in ogni programma ({why}); serve il tuo consenso nella finestra. Riattivarli in Impostazioni &gt; Tasti in ogni programma</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}: il desktop non ha dato il tasto; ne serve uno che nessun altro programma tenga. Sceglierlo nelle impostazioni della tastiera</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>Il desktop si è ripreso i tasti in ogni programma ({why}). Riattivarli in Impostazioni &gt; Tasti in ogni programma</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>i tasti in ogni programma richiedono il pacchetto {name}, che non è installato; eseguire: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>tasti in ogni programma: {why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>Copri la fotocamera; di nuovo per tornare</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>Più sfocatura</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>Meno sfocatura</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>tenuti da un altro programma: {keys}; servono tasti liberi. Sceglierne altri in Impostazioni &gt; Tasti in ogni programma, o chiudere quel programma</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>Scrim tiene accesa la fotocamera. Chiudilo da questa icona.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostra la finestra</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>Sfocatura {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Ferma la registrazione</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>Benvenuto in Scrim</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>1 di 3: la tua fotocamera</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nessuna fotocamera</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>2 di 3: la fotocamera per la riunione</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>La riunione la elenca tra le fotocamere; Nessuna è solo un&apos;anteprima.</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3 di 3: che aspetto ha la stanza</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>Scegli Scrim nella riunione</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c copre subito la fotocamera, ? mostra tutti i tasti.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>L&apos;elenco delle fotocamere di una riunione con Scrim scelto</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>Fotocamera integrata</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>Uscire mentre qualcuno guarda?</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>Un programma mostra la tua fotocamera in questo momento. Non riceverà più immagini.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Suggerimento</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Cosa non è riuscito</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>Cosa è andato storto all&apos;avvio</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Rilascia</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>per averlo alle spalle</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardesia</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Blu marino</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Foresta</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sabbia</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bianco</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>Green screen</translation>
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
        <translation>Mattoni</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Legno</translation>
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
        <translation>Nuvole</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Colline</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Notte</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luci</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Nebbia</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Onde</translation>
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
        <translation>Trasparente</translation>
    </message>
    <message>
        <source>Lens blur on</source>
        <translation>Sfocatura obiettivo attiva</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>Sfocatura obiettivo disattivata</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>Alone di luce attivo</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>Alone di luce disattivato</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>Adattamento colori attivo</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>Adattamento colori disattivato</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>Inquadratura automatica attiva</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>Inquadratura automatica disattivata</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>Illumina attivo</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>Illumina disattivato</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Capovolta</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>Non capovolta</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nome visibile</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nome nascosto</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>Registrazioni con audio</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>Registrazioni senza audio</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>Tasti con Ctrl</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>Tasti senza Ctrl</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>Anteprima a specchio</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>Anteprima come la vede la riunione</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>Maschera nascosta</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>Illumina {number} %</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>Adattamento colori {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>Alone di luce {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>Immagine alle spalle {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>Immagine alle spalle, sinistra/destra {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>Immagine alle spalle, su/giù {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>Sfocatura dell&apos;immagine {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>Ogni immagine {number} s</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>anche gli altri la vedono così</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>solo per te: gli altri la vedono senza specchio</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>l&apos;immagine ti segue</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>agisce dove è buio</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>solo in questa anteprima</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>FERMATO</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>da te; premi c per tornare</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>STANZA VISIBILE</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>l&apos;effetto è disattivato; premi b per uno sfondo</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>la riunione vede una scheda</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>Non più coperta</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>Luce, colori e bordo come arrivano</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>Bordo più morbido di {pixels} px</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>Bordo come trovato</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>torno tra {minutes} min</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>Scheda semplice</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>cosa si vedrà coprendo</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>Nome {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>Nome spostato</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>{across} % da sinistra, {down} % dall&apos;alto</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>non ancora mostrato</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Nessun logo</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Nessun nome</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Nessun ruolo</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>Ruotata di {degrees}°</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>nessun effetto prima di ingrandire</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>Ancora nessun preferito</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>Y mette una stella a uno sfondo</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>niente da confrontare</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>Sola sfocatura</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>non c’è altro attivo ora</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>solo per te, finché tieni premuto</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>non in uso: lo sfondo è {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>senza cicli compilati</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>Effetto disattivato</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>Presentazione: {folder}</translation>
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
        <translation>{number} perse</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>qualità: {name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatica</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>risparmio</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>bilanciata</translation>
    </message>
    <message>
        <source>best</source>
        <translation>migliore</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>un&apos;immagine su due</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>decodifica</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>scontorno</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>rifinitura</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>inquadratura</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>immagine</translation>
    </message>
    <message>
        <source>background</source>
        <translation>sfondo</translation>
    </message>
    <message>
        <source>foreground</source>
        <translation>primo piano</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>composizione</translation>
    </message>
    <message>
        <source>relight</source>
        <translation>illuminazione</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>bordo</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>dalla cattura all&apos;invio</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>{sent} inviate, di cui {covers} schede; CPU: 100 % è un core</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>la fotocamera ha mandato troppo poche immagini</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>qualcosa si è mosso</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>qualcuno era nell&apos;immagine</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>nessuno adatto: le stesse immagini costano circa un quarto di CPU in più</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>avvio</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>coperta</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>la stanza viene nascosta</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>torno tra un attimo</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>Scrim si è fermato</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>fotocamera persa</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>fotocamera cambiata</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>l&apos;immagine ha cambiato dimensione</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>l&apos;immagine è stata ruotata</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>immagine danneggiata</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>nessuna nuova immagine</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>nessuno guarda</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>il computer è in pausa</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>è in uso un&apos;altra fotocamera virtuale</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>qualità cambiata</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>il modello non ha funzionato</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>una fase non ha funzionato</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>memoria esaurita</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>la maschera ha la forma sbagliata</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>la maschera ha il tipo sbagliato</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>la maschera non è un numero tra 0 e 1</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>la maschera è indecisa</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>la maschera copre tutta l&apos;immagine</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>la maschera è cresciuta di colpo</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>la fotocamera {name} dell&apos;ultima volta non c&apos;è; se ne usa un&apos;altra</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>avvio all&apos;accesso: {what} non si può cambiare ({error}); serve poterci scrivere. Usare le impostazioni del desktop</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>Esposizione automatica</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Esposizione</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>Meno immagini al buio</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Guadagno</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>Controluce</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Messa a fuoco automatica</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Messa a fuoco</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>Bilanciamento del bianco automatico</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Bilanciamento bianco</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>Sfarfallio delle lampade</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>Come l&apos;ho trovata</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>Conservato per questa fotocamera, e ripristinato quando Scrim la lascia.</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>Questa fotocamera non ha nulla da impostare.</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>Cosa si può annullare</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla azione</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>non c’è immagine, file o colore da prendere; copiarne prima uno o trascinare qui un file</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>non è coerente</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>l’immagine non si può conservare come {path} ({why}); salvarla a mano</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>Qui nessuna stella</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>scegliere un’immagine, un video o un colore</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>Non più preferito</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} non è un’immagine o un video leggibile; non aggiunto</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>{name} è stato tolto dalla striscia</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} non è né immagine né video; portare un’immagine (JPEG, PNG, WebP, HEIC …), un video (MP4, WebM, GIF …) o una cartella di immagini</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>Illumina</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>Adattamento colori</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>Alone di luce</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Bordo morbido</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>Adattamento colori e alone di luce agiscono davanti a immagini e colori; la sfocatura obiettivo davanti alla stanza sfocata.</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>Tieni premuto per confrontare</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera} è una fotocamera virtuale su cui nulla scrive; ne serve una che dia immagini: {known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>nessuna fotocamera {name!r}; serve una di: {known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>nessuna fotocamera virtuale {name!r}; serve una di: {known}. &apos;{doctor}&apos; dice come aggiungerla</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>la fotocamera virtuale {camera} è usata da {users}; ne serve una libera. Chiudere quel programma o scegliere un altro --output</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>PipeWire non risponde; il suo servizio deve girare per questo utente. Avviarlo (systemctl --user start pipewire wireplumber) o scegliere un altro --output</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>sfondo {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>la fotocamera virtuale {camera} prende {size}; serve {wanted}, la dimensione in uso. Avviare Scrim con essa come --output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path} è danneggiato dopo {seconds} s; serve un video intero. Convertirlo di nuovo, per esempio: ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path} finisce dopo {seconds} s; se ne attendono {length}. Il file è troncato: copiarlo di nuovo</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>nessun file {path}; serve un’immagine o un video. Controllare il nome</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>impossibile aprire {path} ({why}); serve un file leggibile. Controllare nome e permessi</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} è {size} = {pixels} milioni di pixel; al massimo {most} milioni. Salvarlo più piccolo</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>impossibile leggere {path} ({why}); serve un’immagine o un video</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} è HEIC; serve il pacchetto pi-heif. Eseguire &apos;pip install pi-heif&apos; o salvarlo come JPEG</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>tasti in ogni programma: il server X non risponde ({why}); serve quello che mostra questa finestra. Controllare DISPLAY e XAUTHORITY</translation>
    </message>
</context>
</TS>
