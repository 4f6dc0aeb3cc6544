<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1, et Scrim lancé avant l&apos;ouverture de la liste des caméras</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera (désactivé par défaut)</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>n&apos;interroge pas PipeWire</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>Meet, Teams, Webex dans un navigateur</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>Paramètres &gt; Vidéo de la réunion</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>ce qu&apos;il faut au navigateur</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>la demande d&apos;autorisation de la page</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config, media.webrtc.camera.allow-pipewire (activé dans Fedora, désactivé ailleurs)</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>Paramètres &gt; Vidéo &gt; Caméra</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>arrêté par Microsoft en mai 2025</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>Teams à la place</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>l&apos;option --enable-features=WebRtcPipeWireCamera, si cette version la connaît</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>Sources &gt; Périphérique de capture vidéo (PipeWire ou V4L2)</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>son menu de caméras</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>rien de plus : PipeWire l&apos;affiche</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Paquets Flatpak et Snap</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>comme ci-dessus</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak : oui à la demande de caméra du bureau</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera, ou Flatseal &gt; Périphériques</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom, Slack, Discord et les navigateurs sans PipeWire ne voient pas de caméra</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>fermer ce qui utilise la caméra, puis : {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>Installer OBS Studio (https://obsproject.com), le lancer une fois et cliquer sur Démarrer la caméra virtuelle</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>La voie légère : télécharger Unity Capture (https://github.com/schellingb/UnityCapture), et dans son dossier Install, dans un terminal d&apos;administrateur : regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. L&apos;autre : installer OBS Studio (https://obsproject.com), le lancer une fois et cliquer sur Démarrer la caméra virtuelle</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>et à chaque démarrage : {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>si « Key was rejected » s&apos;affiche, enregistrer la clé qui a signé le module : {command}, redémarrer et choisir Enroll MOK</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Paquets Python</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>manquent : {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>tous installés</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>Boucles compilées</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisées</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>dans le dossier de Scrim : {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>interdit à Scrim par le noyau</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>non utilisé, mais rien ne l&apos;interdit à Scrim</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>En brancher une, ou essayer Scrim avec --input demo</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>aucune n&apos;est branchée</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Caméra virtuelle</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>ni Unity Capture ni OBS Virtual Camera n&apos;est enregistrée</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera n&apos;est pas enregistrée</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>Module du noyau v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>chargé, version {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 ou plus ancienne</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>non installé pour le noyau {release}</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>installé, non chargé ; Secure Boot est activé</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>installé, non chargé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>désactivé ({flags}) : Chrome, Zoom et Teams n&apos;affichent pas la caméra</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>le module est chargé sans périphérique</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>utilisée : {held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free} ; utilisée : {held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>Caméra éteinte quand personne ne regarde</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>oui : {why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>pas ici, la caméra est toujours allumée : {why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}, puis se déconnecter et se reconnecter</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>ne peut pas ouvrir {devices}</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>tous les périphériques vidéo peuvent être ouverts</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>pas de son pour l&apos;enregistrement ({why}) ; il faut la bibliothèque PortAudio : {command}. Ou enregistrer sans micro</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>le micro ne s&apos;ouvre pas ({why}) ; il doit être branché et autorisé. Ou enregistrer sans micro</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>Portail de caméra</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>ne tourne pas ici : les programmes Flatpak, OBS et ceux de GNOME ne voient pas de caméra de Scrim</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>tourne ; Scrim y apparaît sans module du noyau</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>Scrim apparaît ; personne ne regarde en ce moment</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>Scrim apparaît ; vu en ce moment par {programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>ne répond pas ({why}) : navigateurs et Flatpaks n&apos;ont pas de caméra de PipeWire</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>installer xdg-desktop-portal et la partie pour votre bureau (xdg-desktop-portal-gnome, -kde ou -gtk), puis se déconnecter et se reconnecter</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>répond, mais ne compte aucune caméra alors que Scrim apparaît (c&apos;est le cas de la version 1.16)</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>répond, une caméra est là</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>répond ; pas encore de caméra</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>Autorisation du portail</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>pas de caméra pour {programs} : cela a été dit une fois et reste valable</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>l&apos;oublier, pour que la question revienne : {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>la caméra de PipeWire a disparu : {why} ; son service doit tourner. Elle revient avec lui</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>PipeWire ne liste aucune caméra : {why}. &apos;{doctor}&apos; en dit plus</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>Ce qui a été écrit est lisible</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>Il n&apos;en reste rien</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>L&apos;ancien enregistrement est gardé</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>l&apos;enregistrement {path} ne peut pas être écrit ({why}) ; il faut de la place sur le disque. {left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>« {command} » dit ce qui manque et comment l&apos;ajouter</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>la caméra virtuelle {device} a refusé une image : {why}. {remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera} par {programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>utilisée : {held}. Les images vont plutôt à {camera}</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>pas de caméra virtuelle libre (utilisée : {held}) ; il faut un périphérique v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>pas de caméra virtuelle libre ; il faut un périphérique v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>la caméra virtuelle {device} garde {format}</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept} ({holders}) ; l&apos;image de {size} est adaptée</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>utilisée par {programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>libre ; ouverte dans {programs}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>utilisée par un autre programme</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>réglée avant</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>la caméra virtuelle {device} ne s&apos;ouvre pas en {format} : {why}. {remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>aucune caméra n&apos;est branchée ; il en faut une. En brancher une, ou essayer Scrim avec --input demo</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>la caméra {camera} a disparu ; elle doit rester branchée. La rebrancher</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>la caméra {camera} n&apos;envoie pas d&apos;images en {mode}</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>la caméra {camera} ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>pas d&apos;autorisation pour la caméra {camera} ; il faut lecture et écriture. Exécuter « {command} » et se reconnecter</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>la caméra {camera} ne peut pas être ouverte ({why}).</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>Utilisée par {programs} : fermer ce programme, ou choisir un autre --input</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>Fermer ce qui peut l&apos;utiliser, la rebrancher, ou choisir un autre --input</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}, Scrim y envoie en ce moment (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  nomme le programme d&apos;un autre utilisateur : le fermer</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>fermer {name}, ou : {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>fermer celui qui y envoie des images, ceux qui regardent peuvent rester ; {each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>son port USB n&apos;a plus de bande passante (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>La brancher sur un autre port, loin d&apos;un hub avec d&apos;autres caméras ; ou choisir une --size plus petite</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>la connexion USB échoue (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>Essayer un autre câble ou port</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>le pilote signale une erreur (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>Rebrancher la caméra</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system} ne dit pas quels programmes regardent une caméra virtuelle</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>le pilote dit qui regarde</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version} ne dit pas qui regarde, et /proc est masqué</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version} ne dit pas qui regarde (0.13 le fait) : les programmes sont comptés, ceux d&apos;autres utilisateurs ne sont pas vus</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>le dossier {folder} ne peut pas être lu ({why}) ; il en faut un avec des images</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} ne nomme aucune image lisible ; mettez une étoile à quelques-unes</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>le dossier {folder} ne contient pas d&apos;image lisible ; il en faut, comme a.jpg</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>De retour dans un instant</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>De retour à {time}</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>pas de photo prise : la caméra est couverte ; il faut une image</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>la photo {path} ne peut pas être écrite ({why}) ; il faut de la place sur le disque</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>le dossier {folder} ne peut pas être créé ({why}) ; il doit être accessible en écriture</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>plus de mémoire ; il en faut pour chaque image. Fermer d&apos;autres programmes</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>le pilote de la caméra virtuelle</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>une étape du parcours de l&apos;image</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>le pilote de la caméra</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what} ne s&apos;est pas terminé en {seconds:g} s comme prévu. Scrim se termine sans l&apos;attendre</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>Aucune : aperçu seul</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Toutes à la fois</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>Boucles compilées : {seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>La caméra reste allumée même si personne ne regarde : {why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>pas de taille {name!r} en ce moment ; choix : {names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>pas de caméra {name!r} en ce moment ; choix : {names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>pas de caméra virtuelle {name!r} en ce moment ; choix : {names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size} à {rate} i/s</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>la caméra est éteinte jusqu&apos;à ce qu&apos;un programme l&apos;ouvre</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>sortez de l&apos;image</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>la caméra est éteinte, car personne ne regarde ; ouvrez la fenêtre de Scrim ou la réunion et réessayez</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>arrêté par vous</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>ce modèle ne peut pas apprendre une pièce ; --model portrait le peut</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>la caméra a bougé, ou la pièce est une autre</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} existe</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>{path} ne peut pas être écrit ({why}) ; il faut un dossier où l’on peut écrire</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>déjà gardé ici, et différent : {names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>{path} ne peut pas être lu ({why}) ; il faut un fichier exporté par Scrim</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} est endommagé ({why}) ; il faut un fichier exporté par Scrim. Rien n’a été changé</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>gardé sous {path}</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>laissé sur place ({why})</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>le fichier de paramètres {path} est endommagé : {why} ; {kept}, les valeurs par défaut s&apos;appliquent</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>les paramètres ne peuvent pas être gardés dans {folder} ({why}) ; il faut un dossier accessible en écriture. Donner le sien à SCRIM_CONFIG_DIR</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>aucun profil n&apos;est utilisé ; il en faut un. Enregistrer d&apos;abord sous un nom</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>le profil {name} existe ; il faut un autre nom. Ou choisir celui-là</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>pas de profil {name!r} ; choix : {known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>le profil est {name!r} ; il faut un nom sur une ligne, sans / ni \, de {most} lettres au plus</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>l&apos;arrière-plan {path} a disparu ; c&apos;était le fichier de la dernière fois ; flou à la place</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>pour cela : {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>à faire : {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>Où les programmes de réunion choisissent leur caméra :</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>Utilisée : {taken}. Ceci n&apos;est qu&apos;un aperçu : {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>Pas de caméra virtuelle ici, ceci n&apos;est qu&apos;un aperçu : {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>Visible pour les programmes qui interrogent PipeWire (OBS, Firefox, navigateurs avec option) ; ce qu&apos;il faut à Zoom et aux autres : {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>Aucune caméra trouvée, voici la démo</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>Utilisée : {taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>{most} arrière-plans sont conservés ; retirez-en d’abord de la bande</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>le dossier {folder} n&apos;existe pas ; il en faut un avec des images</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>l&apos;arrière-plan est {background!r} ; possible : une couleur, une image ou une vidéo</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>l&apos;arrière-plan {path} n&apos;existe pas ; il faut un fichier image ou vidéo</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>Flou léger</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>Flou fort</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>Flou d&apos;objectif</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Arrière-plans</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Ajouter</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>Ajouter un arrière-plan</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>Ajouter une image, une vidéo ou une couleur ; ou déposer des fichiers sur la fenêtre</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>Image ou vidéo…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>Diaporama d&apos;un dossier…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>Rechercher un arrière-plan par son nom</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>Montre les arrière-plans dont le nom contient ces lettres  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Images et vidéos</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Ajouter des arrière-plans</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>Diaporama d&apos;un dossier</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Couleur d&apos;arrière-plan</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>Renommer l’arrière-plan</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>Nom (vide : celui du fichier) :</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>Arrière-plan {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>Favori {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>b parcourt les arrière-plans</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>Glissez-le ailleurs ; Suppr le retire de la bande</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>Clic sur l’étoile ou Y : un favori, placé en tête</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>ouverture en cours</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>Retirer de la bande</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Bientôt de retour</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Pause déjeuner</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>Plus ou moins de flou, par 5 %</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>Plus ou moins de flou, par 1 %</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>Flou 0 %, 10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Arrière-plan suivant</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>Arrière-plan précédent</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>Arrière-plan favori suivant</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>Favori : une étoile pour l’arrière-plan, ou aucune</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>Couvrir la caméra aussitôt ; de nouveau pour revenir</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>Aperçu en miroir, pour vous seul</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>Afficher le masque, pour vous seul</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>Adoucir le contour de 2 px</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>Durcir le contour de 2 px</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>Flou d&apos;objectif : les lumières deviennent des disques</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>Halo : l&apos;arrière-plan luit autour de vous</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>Accord des couleurs : vos couleurs suivent l&apos;arrière-plan</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>Cadrage auto : l&apos;image vous suit</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>Éclairage : de la lumière sur vous s&apos;il fait sombre</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>Apparence : la force de la lumière, des couleurs et du contour</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>Maintenir : le flou simple pour comparer, pour vous seul</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Zoom avant ou arrière</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>À gauche ou à droite dans l&apos;image agrandie</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>En haut ou en bas dans l&apos;image agrandie</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>Tourner l&apos;image de 90°</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>Inverser l&apos;image, pour la réunion aussi</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>Image : zoom, lumière et couleurs de la caméra</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>Image telle que la caméra la donne</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>Caméra : exposition, mise au point et balance des blancs</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>Arrière-plan : place, taille et flou d&apos;une image</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>Nom et logo dans l&apos;image</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>Nom et logo : ce qu&apos;ils disent</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>Carte suivante pour couvrir</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>Lumière de bord : le bord de l’écran éclaire votre visage</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>Lumière de bord : luminosité, largeur et chaleur</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>Lumière de bord activée</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>Lumière de bord désactivée</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>Lumière de bord : largeur {number} %</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>Lumière de bord : luminosité {number} %</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>Lumière de bord, froide ou chaude {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>éteinte tant que vous couvrez la caméra</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>Lumière de bord</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>Éclairer le bord de cet écran</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>Froide ou chaude</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>Elle est éteinte tant que vous couvrez la caméra ou que la caméra est arrêtée.</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>pas de lumière de bord sur ce bureau : Wayland ne laisse aucun programme placer une fenêtre au bord de l’écran ; attendu : X11, Windows ou macOS. Une fenêtre claire et vide à côté de la réunion a le même effet</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>Cartes pour couvrir : texte, image, heure de retour</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>Pièce vide : sortez de l&apos;image, et elle est apprise</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>Enregistrer ce que voit la réunion ; de nouveau pour arrêter</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>Les enregistrements entendent le micro</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>Photo de ce que voit la réunion</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>Afficher ou masquer la ligne d&apos;état</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>Flou d&apos;une image</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Gauche/droite</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Haut/bas</translation>
    </message>
    <message>
        <source>Each slide</source>
        <translation>Chaque image</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>Avec Maj, glisser dans l&apos;aperçu déplace l&apos;image et la molette en change la taille.</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(modifiée)</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>Cartes pour couvrir</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Garder cette carte</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>Nom de la carte :</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Retour dans</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>Garder sous…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>Couvrir la caméra</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>En cas de panne, la réunion voit la carte de Scrim, jamais celle-ci.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couvrir</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couvert</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>Flou en pour cent</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>Flou de l&apos;arrière-plan : + et - par 5, ] et [ par 1, chiffres pour les dizaines</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>En choisir une autre</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>Comment l&apos;image est composée, et ce qui est montré ici</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>Aide : les touches</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>Toutes les touches  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>Touches dans tout programme, profils, export et import</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Chaleur</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>Inverser pour la réunion</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Tourner de 90°</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>Les autres vous voient inversé ; l&apos;aperçu en montre l&apos;image miroir.</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>Les autres vous voient inversé ; l&apos;aperçu montre la même chose.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>Les autres vous voient à l&apos;endroit ; l&apos;aperçu en montre l&apos;image miroir.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>Les autres vous voient à l&apos;endroit ; l&apos;aperçu montre la même chose.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Photo prise</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>ce que voit la réunion</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} s ; les autres voient une carte</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>Sortez de l&apos;image</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>Restez dehors</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>la caméra regarde la pièce</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>Pièce apprise</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>jusqu&apos;à ce que la caméra bouge ; jamais enregistrée</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>Pièce oubliée</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>La pièce n&apos;a pas été apprise : {why}. Appuyez sur e et sortez de l&apos;image 5 s</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>Comme la dernière fois avec cette caméra</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Touches dans tout programme</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Exporter les paramètres…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Importer des paramètres…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>Les touches dont d&apos;autres voient l&apos;effet exigent Ctrl</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c couvre toujours sans Ctrl, et revient avec</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>Démarrer à la connexion, masqué</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} avec {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Comme le système : {language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Revenir à l&apos;état enregistré</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>Les modifications du profil {name} n&apos;ont pas été enregistrées</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>Le profil est tel qu&apos;enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Enregistrer comme profil</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nom du profil :</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>Le profil {name} a été supprimé</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, modifié</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Profil {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>Profil {name}, modifié depuis l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>Paramètres exportés</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>tout est déjà gardé ici</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Importer ces paramètres ?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>Paramètres importés de</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>De {path}</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>Nouveau ici :</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>Remplace ce qui est gardé ici :</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>le profil {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>ce qui a servi avec la caméra {name}</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>la liste des arrière-plans</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>les favoris parmi eux</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>ce qui a servi en dernier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>Sans {thing}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>Nom et logo</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>Les afficher dans l&apos;image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
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
        <translation>Ou les glisser dans l&apos;aperçu ; la molette dessus change leur taille.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Masquer cette ligne</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>Copier  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>Scrim annonce</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>Déposez une image ou une vidéo pour l&apos;avoir derrière vous. Touches dans tout programme : voir Paramètres.</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>DÉMARRAGE</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>État : {state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>Aperçu : ce que voit la réunion</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>En attente de la première image…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>Latence de la dernière minute</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>Latence de la dernière minute ; le haut vaut {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN DIRECT</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>COUVERT</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>PERSONNE NE REGARDE</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>APERÇU SEUL</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>CAMÉRA PERDUE</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>TERMINÉ</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS : pas encore de touches dans tout programme ici, seulement avec Linux ou Windows. Utiliser le menu de l&apos;icône dans la barre des menus</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>touches dans tout programme : ni WAYLAND_DISPLAY ni DISPLAY n&apos;est défini ; il faut un bureau. Lancer Scrim depuis celui-ci</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>Ce bureau n&apos;offre pas de touches dans tout programme ({why}) ; il faut un portail avec GlobalShortcuts (GNOME 48, KDE Plasma 6). Utiliser plutôt le menu de l&apos;icône</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>Le bureau ne donne de touches qu&apos;aux programmes de son menu ({why}) ; il faut l&apos;entrée {entry}. Exécuter : {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>vous avez refusé</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>Le bureau n&apos;a pas donné de touches dans tout programme ({why}) ; il faut votre accord dans sa fenêtre. Les réactiver sous Paramètres &gt; Touches dans tout programme</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys} : le bureau n&apos;a pas donné de touche ; il en faut une que nul autre programme ne tient. La choisir dans les réglages du clavier</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>Le bureau a repris les touches dans tout programme ({why}). Les réactiver sous Paramètres &gt; Touches dans tout programme</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>les touches dans tout programme exigent le paquet {name}, qui n&apos;est pas installé ; exécuter : {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>touches dans tout programme : {why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>Couvrir la caméra ; de nouveau pour revenir</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>Plus de flou</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>Moins de flou</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>tenues par un autre programme : {keys} ; il faut des touches libres. En choisir d&apos;autres sous Paramètres &gt; Touches dans tout programme, ou fermer ce programme</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>Scrim garde la caméra active. Quittez-le par cette icône.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>Flou {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>Bienvenue dans Scrim</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>1 sur 3 : votre caméra</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Aucune caméra</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>2 sur 3 : la caméra de votre réunion</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>Votre réunion l&apos;affiche parmi ses caméras ; Aucune n&apos;est qu&apos;un aperçu.</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3 sur 3 : l&apos;aspect de votre pièce</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>Choisissez Scrim dans votre réunion</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c couvre la caméra aussitôt, ? montre toutes les touches.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>La liste des caméras d&apos;une réunion, Scrim choisi</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>Caméra intégrée</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>Quitter alors que quelqu&apos;un regarde ?</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>Un programme montre votre caméra en ce moment. Il n&apos;aura plus d&apos;image.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>Ce qui n&apos;a pas pu être fait</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>Ce qui a échoué au démarrage</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Déposez</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>pour l&apos;avoir derrière vous</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Marine</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forêt</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Sable</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>Fond vert</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>Loft</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Brique</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Bois</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Lin</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Aube</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Collines</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lumières</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Brume</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>Aurore</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Dérive</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Lens blur on</source>
        <translation>Flou d&apos;objectif activé</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>Flou d&apos;objectif désactivé</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>Halo activé</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>Halo désactivé</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>Accord des couleurs activé</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>Accord des couleurs désactivé</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>Cadrage auto activé</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>Cadrage auto désactivé</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>Éclairage activé</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>Éclairage désactivé</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Inversé</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>Non inversé</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>Enregistrements avec son</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>Enregistrements sans son</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>Touches avec Ctrl</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>Touches sans Ctrl</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>Aperçu en miroir</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>Aperçu tel que le voit la réunion</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>Masque caché</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>Éclairage {number} %</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>Accord des couleurs {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>Halo {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>Image derrière vous {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>Image derrière vous, gauche/droite {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>Image derrière vous, haut/bas {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>Flou de l&apos;image {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>Chaque image {number} s</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>les autres le voient ainsi aussi</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>pour vous seul : les autres le voient sans miroir</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>l&apos;image vous suit</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>agit là où il fait sombre</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>dans cet aperçu seulement</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>ARRÊTÉ</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>par vous ; c pour revenir</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>PIÈCE VISIBLE</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>l&apos;effet est désactivé ; b pour un arrière-plan</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>la réunion voit une carte</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>Plus couvert</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>Lumière, couleurs et contour tels quels</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>Contour plus doux de {pixels} px</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>Contour tel que trouvé</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>retour dans {minutes} min</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>Carte simple</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>ce que montrera la carte</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>Nom {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>Nom déplacé</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>à {across} % de la gauche, {down} % du haut</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>pas encore affiché</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Pas de nom</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Pas de fonction</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>Tourné de {degrees}°</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>sans effet avant un zoom</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>Y met une étoile à un arrière-plan</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>Flou simple</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>rien d’autre n’est activé</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>pour vous seul, tant que vous maintenez</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>inutilisé : l&apos;arrière-plan est {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>sans boucles compilées</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>Effet désactivé</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>Diaporama : {folder}</translation>
    </message>
    <message>
        <source>REC {time}</source>
        <translation>REC {time}</translation>
    </message>
    <message>
        <source>{number} fps</source>
        <translation>{number} i/s</translation>
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
        <translation>{number} perdues</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>qualité : {name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>éco</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibrée</translation>
    </message>
    <message>
        <source>best</source>
        <translation>la meilleure</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>une image sur deux</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>décodage</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>détourage</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>affinage</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>cadrage</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>background</source>
        <translation>arrière-plan</translation>
    </message>
    <message>
        <source>foreground</source>
        <translation>premier plan</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>composition</translation>
    </message>
    <message>
        <source>relight</source>
        <translation>éclairage</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>contour</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>de la capture à l&apos;envoi</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>{sent} envoyées, dont {covers} cartes ; CPU : 100 % est un cœur</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>la caméra a envoyé trop peu d&apos;images</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>quelque chose a bougé</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>quelqu&apos;un était dans l&apos;image</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>aucune ne convient : les mêmes images coûtent environ un quart de CPU en plus</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>couvert</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>la pièce est masquée</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>de retour dans un instant</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>Scrim s&apos;est arrêté</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>caméra perdue</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>caméra changée</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>l&apos;image a changé de taille</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>l&apos;image a été tournée</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>image endommagée</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>pas de nouvelle image</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>personne ne regarde</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>l&apos;ordinateur est en veille</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>une autre caméra virtuelle est utilisée</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>qualité changée</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>le modèle a échoué</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>une étape a échoué</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>mémoire épuisée</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>le masque a une mauvaise forme</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>le masque a un mauvais type</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>le masque n&apos;est pas un nombre entre 0 et 1</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>le masque est indécis</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>le masque couvre toute l&apos;image</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>le masque a grandi d&apos;un coup</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>la caméra {name} de la dernière fois n&apos;est pas là ; une autre est utilisée</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>démarrage à la connexion : {what} ne peut pas être changé ({error}) ; il faut pouvoir y écrire. Utiliser les réglages du bureau</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>Exposition automatique</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>Moins d&apos;images dans le noir</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>Contre-jour</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Mise au point automatique</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>Balance des blancs automatique</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balance des blancs</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>Scintillement des lampes</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>Tel que trouvé</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>Gardé pour cette caméra, et remis en place quand Scrim la libère.</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>Cette caméra n&apos;a rien à régler.</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>Ce qui peut être annulé</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;action</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>pas d’image, de fichier ni de couleur à prendre ; copiez-en d’abord ou déposez un fichier ici</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>il n’est pas cohérent</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>l’image ne peut pas être gardée sous {path} ({why}) ; enregistrez-la vous-même</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>Pas d’étoile ici</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>choisissez une image, une vidéo ou une couleur</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>N’est plus un favori</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} n’est ni une image ni une vidéo lisible ; non ajouté</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>{name} a été retiré de la bande</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} n’est ni une image ni une vidéo ; apportez une image (JPEG, PNG, WebP, HEIC …), une vidéo (MP4, WebM, GIF …) ou un dossier d’images</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>Accord des couleurs</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>Halo</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Contour doux</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>L’accord des couleurs et le halo agissent devant images et couleurs ; le flou d’objectif, devant la pièce floutée.</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>Maintenir pour comparer</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera} est une caméra virtuelle où rien n’écrit ; il en faut une qui donne des images : {known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>pas de caméra {name!r} ; il en faut une de : {known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>pas de caméra virtuelle {name!r} ; il en faut une de : {known}. &apos;{doctor}&apos; dit comment en ajouter une</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>la caméra virtuelle {camera} est utilisée par {users} ; il en faut une libre. Fermez ce programme ou choisissez un autre --output</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>PipeWire ne répond pas ; son service doit tourner pour cet utilisateur. Lancez-le (systemctl --user start pipewire wireplumber) ou choisissez un autre --output</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>arrière-plan {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>la caméra virtuelle {camera} prend {size} ; il faut {wanted}, la taille en cours. Lancez Scrim avec elle comme --output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path} est endommagé après {seconds} s ; il faut une vidéo entière. Convertissez-la à nouveau, par exemple : ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path} finit après {seconds} s ; {length} s étaient attendues. Le fichier est tronqué : copiez-le à nouveau</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>pas de fichier {path} ; il faut une image ou une vidéo. Vérifiez le nom</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>{path} ne peut pas être ouvert ({why}) ; il faut un fichier lisible. Vérifiez le nom et les droits</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} fait {size} = {pixels} millions de pixels ; {most} millions au plus. Enregistrez-le plus petit</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>{path} ne peut pas être lu ({why}) ; il faut une image ou une vidéo</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} est en HEIC ; il faut le paquet pi-heif. Lancez &apos;pip install pi-heif&apos; ou enregistrez-le en JPEG</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>touches dans tout programme : le serveur X ne répond pas ({why}) ; il faut celui qui montre cette fenêtre. Vérifiez DISPLAY et XAUTHORITY</translation>
    </message>
</context>
</TS>
