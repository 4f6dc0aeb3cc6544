<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1, e o Scrim em execução antes de abrir a lista de câmeras</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera (desativado por padrão)</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>não consulta o PipeWire</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>Meet, Teams, Webex em um navegador</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>Configurações &gt; Vídeo da reunião</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>o que o navegador precisar</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>o pedido de permissão da página</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config, media.webrtc.camera.allow-pipewire (ativado no Fedora, desativado nos outros)</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>Configurações &gt; Vídeo &gt; Câmera</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>encerrado pela Microsoft em maio de 2025</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>Teams em seu lugar</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>a opção --enable-features=WebRtcPipeWireCamera, se a versão a conhecer</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>Fontes &gt; Dispositivo de captura de vídeo (PipeWire ou V4L2)</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada mais</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>o menu de câmeras dele</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>nada mais: o PipeWire a mostra</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Pacotes Flatpak e Snap</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>como acima</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak: sim à pergunta da área de trabalho sobre a câmera</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera, ou Flatseal &gt; Dispositivos</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom, Slack, Discord e navegadores sem PipeWire não veem câmera</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>feche o que usa a câmera e depois: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>Instale o OBS Studio (https://obsproject.com), abra-o uma vez e clique em Iniciar câmera virtual</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>O caminho menor: baixe o Unity Capture (https://github.com/schellingb/UnityCapture) e, na pasta Install dele, em um terminal de administrador: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. O outro: instale o OBS Studio (https://obsproject.com), abra-o uma vez e clique em Iniciar câmera virtual</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>e a cada inicialização: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>se responder &quot;Key was rejected&quot;, registre a chave que assinou o módulo: {command}, reinicie e escolha Enroll MOK</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Pacotes Python</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>faltam: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>todos instalados</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>Laços compilados</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>na pasta do Scrim: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>negada ao Scrim pelo kernel</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>não é usada, mas nada a nega ao Scrim</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Webcam</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>Conecte uma, ou experimente o Scrim com --input demo</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>nenhuma conectada</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>Câmera virtual</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>nem Unity Capture nem OBS Virtual Camera está registrada</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera não está registrada</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>Módulo do kernel v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>carregado, versão {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 ou anterior</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>não instalado para o kernel {release}</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>instalado, não carregado; Secure Boot está ativado</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>instalado, não carregado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>desativado ({flags}): Chrome, Zoom e Teams não mostram a câmera</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>o módulo está carregado sem dispositivo</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>em uso: {held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free}; em uso: {held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>Câmera desligada enquanto ninguém vê</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>sim: {why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>aqui não, a câmera fica sempre ligada: {why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}, depois saia e entre de novo</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>não pode abrir {devices}</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>todos os dispositivos de vídeo podem ser abertos</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>sem som para a gravação ({why}); é preciso a biblioteca PortAudio; execute: {command}. Ou grave sem o microfone</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>o microfone não abre ({why}); ele deve estar conectado e permitido. Ou grave sem o microfone</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>Portal de câmera</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>não funciona aqui: programas em Flatpak, OBS e os do GNOME não veem câmera do Scrim</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>funciona; o Scrim aparece lá sem módulo do kernel</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>o Scrim aparece; ninguém vê agora</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>o Scrim aparece; visto agora por {programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>não responde ({why}): navegadores e Flatpaks não recebem câmera do PipeWire</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>instale o xdg-desktop-portal e a parte da sua área de trabalho (xdg-desktop-portal-gnome, -kde ou -gtk), depois saia e entre de novo</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>responde, mas não conta câmera embora o Scrim apareça (a versão 1.16 faz isso)</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>responde, há uma câmera</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>responde; ainda não há câmera</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>Permissão do portal</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>sem câmera para {programs}: foi dito uma vez e continua valendo</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>esqueça, para ser perguntado de novo: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>a câmera do PipeWire sumiu: {why}; o serviço dele deve continuar. Ela volta com ele</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>O PipeWire não lista câmera alguma: {why}. &apos;{doctor}&apos; diz mais</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>O que foi gravado pode ser reproduzido</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>Nada restou dela</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>A gravação antiga foi mantida</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>a gravação {path} não pode ser escrita ({why}); é preciso espaço no disco. {left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>&quot;{command}&quot; diz o que falta e como adicionar</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>a câmera virtual {device} recusou uma imagem: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera} por {programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>em uso: {held}. As imagens vão para {camera} em vez disso</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>nenhuma câmera virtual livre (em uso: {held}); é preciso um dispositivo v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>nenhuma câmera virtual livre; é preciso um dispositivo v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>a câmera virtual {device} mantém {format}</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept} ({holders}); a imagem de {size} é ajustada</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>em uso por {programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>livre; aberta em {programs}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>em uso por outro programa</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>definido antes</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>a câmera virtual {device} não abre em {format}: {why}. {remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>nenhuma câmera conectada; é preciso uma. Conecte uma, ou experimente o Scrim com --input demo</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>a câmera {camera} sumiu; ela deve continuar conectada. Conecte-a de novo</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>a câmera {camera} não envia imagens em {mode}</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>a câmera {camera} não pode ser aberta.</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>sem permissão para abrir a câmera {camera}; é preciso ler e escrever. Execute &quot;{command}&quot; e entre de novo</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>a câmera {camera} não pode ser aberta ({why}).</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>Em uso por {programs}: feche esse programa, ou escolha outro --input</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>Feche o que possa usá-la, conecte-a de novo, ou escolha outro --input</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}, o Scrim envia para ela agora (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  mostra o programa de outro usuário: feche-o</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>feche {name}, ou: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>feche o que envia imagens para ela, os que veem podem ficar; {each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>a porta USB não tem mais largura de banda (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>Conecte-a a outra porta, longe de um hub com outras câmeras; ou escolha um --size menor</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>a conexão USB falha (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>Tente outro cabo ou porta</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>o driver informa uma falha (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>Conecte a câmera de novo</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system} não informa quais programas veem uma câmera virtual</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>o driver informa quem vê</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version} não informa quem vê, e /proc está oculto</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version} não informa quem vê (0.13 informa): os programas são contados, e os de outros usuários não são vistos</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>a pasta {folder} não pode ser lida ({why}); é preciso uma com imagens</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} não cita imagem legível; ponha estrela em algumas</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>a pasta {folder} não tem imagem legível; é preciso alguma, como a.jpg</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>Volto em instantes</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>Volto às {time}</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>nenhuma foto tirada: a câmera está coberta; é preciso uma imagem</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>a foto {path} não pode ser escrita ({why}); é preciso espaço no disco</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>a pasta {folder} não pode ser criada ({why}); é preciso permissão de escrita</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>sem memória livre; é preciso alguma para cada imagem. Feche outros programas</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>o driver da câmera virtual</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>um passo do caminho da imagem</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>o driver da câmera</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what} não terminou em {seconds:g} s, como esperado. O Scrim termina sem isso</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>Nenhuma: só prévia</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Todas de uma vez</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>Laços compilados: {seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>A câmera continua ligada mesmo sem ninguém ver: {why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>sem tamanho {name!r} agora; opções: {names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>sem câmera {name!r} agora; opções: {names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>sem câmera virtual {name!r} agora; opções: {names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size} a {rate} fps</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>não há nenhuma</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>a câmera fica desligada até um programa abri-la</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>saia da imagem</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>a câmera está desligada, pois ninguém assiste; abra a janela do Scrim ou a reunião e tente de novo</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>encerrado por você</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>este modelo não aprende um cômodo; quem aprende é --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>a câmera foi movida, ou o ambiente é outro</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} existe</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>não é possível gravar {path} ({why}); espera-se uma pasta gravável</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>já guardado aqui, e diferente: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>não é possível ler {path} ({why}); espera-se um arquivo exportado pelo Scrim</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} está danificado ({why}); espera-se um arquivo exportado pelo Scrim. Nada foi alterado</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>guardado como {path}</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>deixado onde está ({why})</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>o arquivo de configurações {path} está danificado: {why}; {kept}, valem os padrões</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>as configurações não podem ser guardadas em {folder} ({why}); é preciso uma pasta com permissão de escrita. Indique uma em SCRIM_CONFIG_DIR</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>nenhum perfil em uso; é preciso um. Salve primeiro com um nome</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>o perfil {name} existe; é preciso outro nome. Ou escolha aquele</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>não há nenhum</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>sem perfil {name!r}; opções: {known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>o perfil é {name!r}; é preciso um nome em uma linha, sem / nem \, de até {most} letras</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>o fundo {path} sumiu; era o arquivo da última vez; usando desfoque</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>para isso: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>faça: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>Onde os programas de reunião escolhem a câmera:</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>Em uso: {taken}. Isto é só uma prévia: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>Sem câmera virtual aqui, isto é só uma prévia: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>Visível para programas que consultam o PipeWire (OBS, Firefox, navegadores com opção); o que Zoom e outros precisam: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>Nenhuma câmera encontrada, esta é a demo</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>Em uso: {taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>São guardados {most} fundos; tire antes algum da faixa</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>a pasta {folder} não existe; é preciso uma com imagens</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>o fundo é {background!r}; possível: uma cor, uma imagem ou um vídeo</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>o fundo {path} não existe; é preciso um arquivo de imagem ou vídeo</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>Desfoque leve</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>Desfoque forte</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>Desfoque de lente</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Planos de fundo</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Novo</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>Adicionar plano de fundo</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>Adicionar imagem, vídeo ou cor; ou soltar arquivos na janela</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>Imagem ou vídeo…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>Cor…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>Apresentação de uma pasta…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>Buscar fundos pelo nome</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>Mostra os fundos com estas letras no nome  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imagens e vídeos</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>Adicionar planos de fundo</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>Apresentação de uma pasta</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>Cor do fundo</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>Renomear o fundo</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>Nome (vazio: o do arquivo):</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>Fundo {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>Favorito {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>b percorre os fundos</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>Arraste para outro lugar; Delete tira da faixa</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>Clique na estrela ou Y: um favorito, que vem primeiro</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>abrindo</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Para a esquerda</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Para a direita</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>Tirar da faixa</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>Volto já</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Almoço</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>Pausa para o almoço</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>Mais ou menos desfoque, de 5 em 5 %</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>Mais ou menos desfoque, de 1 em 1 %</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>Desfoque 0 %, 10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Próximo fundo</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>Fundo anterior</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>Próximo fundo favorito</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>Favorito: uma estrela para o fundo, ou nenhuma</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>Cobrir a câmera na hora; de novo para voltar</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>Espelhar a prévia, só para você</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>Mostrar a máscara, só para você</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>Suavizar a borda em 2 px</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>Afiar a borda em 2 px</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>Desfoque de lente: luzes viram discos</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>Halo de luz: o fundo brilha ao seu redor</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>Ajuste de cor: suas cores seguem o fundo</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>Enquadramento automático: a imagem segue você</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>Iluminar: luz em você onde está escuro</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>Aparência: a força de luz, cores e borda</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>Segurar: o desfoque simples para comparar, só para você</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>Aproximar ou afastar</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>Esquerda ou direita na imagem ampliada</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>Para cima ou para baixo na imagem ampliada</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>Girar a imagem em 90°</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>Inverter a imagem, também para a reunião</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>Imagem: zoom, luz e cores da câmera</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>Imagem como a câmera entrega</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>Câmera: exposição, foco e balanço de branco</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>Fundo: lugar, tamanho e desfoque de uma imagem</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>Nome e logotipo na imagem</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>Nome e logotipo: o que dizem</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>Próximo cartão para cobrir</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>Luz de borda: a borda da tela ilumina seu rosto</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>Luz de borda: brilho, largura e calor</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>Luz de borda ligada</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>Luz de borda desligada</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>Luz de borda: largura {number} %</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>Luz de borda: brilho {number} %</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>Luz de borda, fria ou quente {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>apagada enquanto você cobre a câmera</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>Luz de borda</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>Acender a borda desta tela</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>Fria ou quente</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>Fica apagada enquanto você cobre a câmera e enquanto a câmera está desligada.</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>sem luz de borda nesta área de trabalho: o Wayland não deixa um programa pôr uma janela na borda; esperado: X11, Windows ou macOS. Uma janela clara e vazia ao lado da reunião faz o mesmo</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>Cartões para cobrir: texto, imagem, quando você volta</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>Ambiente vazio: saia da imagem, e ele é aprendido</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>Gravar o que a reunião vê; de novo para parar</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>As gravações ouvem o microfone</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>Foto do que a reunião vê</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>Mostrar ou ocultar a linha de estado</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ajuda</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Plano de fundo</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>Desfoque de imagem</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>Esq./dir.</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>Cima/baixo</translation>
    </message>
    <message>
        <source>Each slide</source>
        <translation>Cada imagem</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>Com Shift, arrastar na prévia move a imagem e a roda muda o tamanho.</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(alterado)</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>Cartões para cobrir</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Cartão</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Guardar este cartão</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>Nome do cartão:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Volto em</translation>
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
        <translation>Remover</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>Cobrir a câmera</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>Quando algo falha, a reunião vê o cartão do Scrim, nunca este.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelhar</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cobrir</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Coberta</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>Desfoque em porcentagem</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>Desfoque do fundo: + e - de 5 em 5, ] e [ de 1 em 1, dígitos para dezenas</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>Escolher outra</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>Como a imagem é montada e o que é mostrado aqui</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>Ajuda: as teclas</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>Todas as teclas  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>Teclas em todo programa, perfis, exportar e importar</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturação</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>Inverter para a reunião</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Girar 90°</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>Os outros veem você invertido; a prévia mostra o reflexo disso.</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>Os outros veem você invertido; a prévia mostra o mesmo.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>Os outros veem você sem inversão; a prévia mostra o reflexo disso.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>Os outros veem você sem inversão; a prévia mostra o mesmo.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Foto tirada</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>o que a reunião vê</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} s; os outros veem um cartão</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>Saia da imagem</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>Fique fora</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>a câmera olha o ambiente</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>Ambiente aprendido</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>até a câmera se mover; nunca é salvo</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>Ambiente esquecido</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>O ambiente não foi aprendido: {why}. Pressione e e saia da imagem por 5 s</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>O que foi salvo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>Como da última vez com esta câmera</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>Teclas em todo programa</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>Exportar configurações…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>Importar configurações…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>Teclas cujo efeito os outros veem exigem Ctrl</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c cobre mesmo sem Ctrl, e volta com ele</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>Iniciar ao entrar, oculto</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} com {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>nenhuma tecla</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>Como o sistema: {language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Salvar as alterações</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>Voltar ao que foi salvo</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>As alterações do perfil {name} não foram salvas</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>O perfil está como foi salvo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Salvar como perfil</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nome do perfil:</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Renomear o perfil</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>O perfil {name} foi excluído</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, alterado</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>Perfil {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>Perfil {name}, alterado desde que foi salvo</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar configurações</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>Configurações exportadas</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar configurações</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>tudo já está guardado aqui</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>Importar estas configurações?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>Configurações importadas de</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>De {path}</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>Novo aqui:</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>Substitui o que está guardado aqui:</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>o perfil {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>o que se usou com a câmera {name}</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>a lista de fundos</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>os favoritos entre eles</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>o que se usou por último</translation>
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
        <translation>Sem {thing}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>Nome e logotipo</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>Mostrá-los na imagem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Ou arraste-os na prévia; a roda sobre eles muda o tamanho.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Ocultar esta linha</translation>
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
        <translation>O Scrim avisa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>Solte uma imagem ou um vídeo para tê-lo atrás de você. Teclas em todo programa: veja Configurações.</translation>
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
        <translation>Prévia: o que a reunião vê</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>Aguardando a primeira imagem…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>Latência do último minuto</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>Latência do último minuto; o topo é {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>AO VIVO</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>COBERTA</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>NINGUÉM VÊ</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>SÓ PRÉVIA</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>CÂMERA PERDIDA</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>ENCERRADO</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS: ainda não há teclas em todo programa aqui, só com Linux ou Windows. Use o menu do ícone na barra de menus</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>teclas em todo programa: nem WAYLAND_DISPLAY nem DISPLAY está definido; é preciso uma área de trabalho. Inicie o Scrim a partir dela</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>Esta área de trabalho não oferece teclas em todo programa ({why}); é preciso um portal com GlobalShortcuts (GNOME 48, KDE Plasma 6). Use o menu do ícone</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>A área de trabalho só dá teclas a programas do seu menu ({why}); é preciso a entrada {entry}. Execute: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>você recusou</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>A área de trabalho não deu teclas em todo programa ({why}); é preciso seu consentimento no diálogo. Ative-as de novo em Configurações &gt; Teclas em todo programa</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}: a área de trabalho não deu tecla; é preciso uma que nenhum outro programa tenha. Escolha nas configurações do teclado</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>A área de trabalho retirou as teclas em todo programa ({why}). Ative-as de novo em Configurações &gt; Teclas em todo programa</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>teclas em todo programa precisam do pacote {name}, que não está instalado; execute: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>teclas em todo programa: {why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>Cobrir a câmera; de novo para voltar</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>Mais desfoque</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>Menos desfoque</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>em outro programa: {keys}; são precisas teclas livres. Escolha outras em Configurações &gt; Teclas em todo programa, ou feche aquele programa</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>O Scrim mantém a câmera funcionando. Encerre-o por este ícone.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>Desfoque {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar a gravação</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>Boas-vindas ao Scrim</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>1 de 3: sua câmera</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Nenhuma câmera</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>2 de 3: a câmera para sua reunião</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>Sua reunião a mostra entre as câmeras; Nenhuma é só uma prévia.</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3 de 3: como fica seu ambiente</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>Escolha Scrim na sua reunião</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c cobre a câmera na hora, ? mostra todas as teclas.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>A lista de câmeras de uma reunião com o Scrim escolhido</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>Câmera integrada</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>Sair enquanto alguém vê?</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>Um programa mostra sua câmera neste momento. Ele não receberá mais imagem.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>O que não pôde ser feito</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>O que deu errado no início</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Solte</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>para tê-lo atrás de você</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardósia</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Azul-marinho</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Floresta</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Areia</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>Tela verde</translation>
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
        <translation>Tijolo</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Madeira</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>Linho</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>Amanhecer</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Colinas</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luzes</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Névoa</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondas</translation>
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
        <translation>Desfoque de lente ativado</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>Desfoque de lente desativado</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>Halo de luz ativado</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>Halo de luz desativado</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>Ajuste de cor ativado</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>Ajuste de cor desativado</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>Enquadramento automático ativado</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>Enquadramento automático desativado</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>Iluminar ativado</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>Iluminar desativado</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>Invertida</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>Sem inversão</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>Nome visível</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nome oculto</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>Gravações com som</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>Gravações sem som</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>Teclas com Ctrl</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>Teclas sem Ctrl</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>Prévia espelhada</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>Prévia como a reunião vê</translation>
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
        <translation>Ajuste de cor {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>Halo de luz {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>Imagem atrás de você {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>Imagem atrás de você, esq./dir. {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>Imagem atrás de você, cima/baixo {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>Desfoque da imagem {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>Cada imagem {number} s</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>os outros também veem assim</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>só para você: os outros veem sem espelho</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>a imagem segue você</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>age onde está escuro</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>só nesta prévia</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>PARADO</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>por você; pressione c para voltar</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>AMBIENTE VISÍVEL</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>o efeito está desativado; pressione b para um fundo</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>a reunião vê um cartão</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>Não está mais coberta</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>Luz, cores e borda como vêm</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>Borda {pixels} px mais suave</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>Borda como encontrada</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>volto em {minutes} min</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>Cartão simples</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>o que será mostrado ao cobrir</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>Nome {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>Nome movido</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>{across} % da esquerda, {down} % do topo</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>ainda não mostrado</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sem logotipo</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sem cargo</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>Girada em {degrees}°</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>sem efeito antes de aproximar</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>Ainda não há favoritos</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>Y põe uma estrela num fundo</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nada a comparar</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>Desfoque simples</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>é só o que está ativo agora</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>só para você, enquanto segurar</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>sem uso: o fundo é {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>sem laços compilados</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>Efeito desativado</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>Apresentação: {folder}</translation>
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
        <translation>qualidade: {name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>econômica</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrada</translation>
    </message>
    <message>
        <source>best</source>
        <translation>a melhor</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>uma imagem a cada duas</translation>
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
        <translation>enquadramento</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fundo</translation>
    </message>
    <message>
        <source>foreground</source>
        <translation>primeiro plano</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>compor</translation>
    </message>
    <message>
        <source>relight</source>
        <translation>iluminar</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>borda</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>da captura ao envio</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>{sent} enviadas, {covers} delas cartões; CPU: 100 % é um núcleo</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>a câmera enviou imagens de menos</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>algo se moveu</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>alguém estava na imagem</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>nenhum serve: as mesmas imagens custam cerca de um quarto a mais de CPU</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>coberta</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>ocultando o ambiente</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>volto em instantes</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>o Scrim parou</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>câmera perdida</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>câmera trocada</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>a imagem mudou de tamanho</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>a imagem foi girada</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>imagem danificada</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>sem imagem nova</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>ninguém está vendo</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>o computador está suspenso</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>outra câmera virtual está em uso</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>qualidade alterada</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>o modelo falhou</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>uma etapa falhou</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>sem memória</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>a máscara tem a forma errada</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>a máscara tem o tipo errado</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>a máscara não é um número entre 0 e 1</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>a máscara está indecisa</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>a máscara cobre a imagem toda</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>a máscara cresceu de repente</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>a câmera {name} da última vez não está; outra é usada</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>início ao entrar: {what} não pode ser alterado ({error}); é preciso escrever ali. Use as configurações da área de trabalho</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>Exposição automática</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposição</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>Menos quadros no escuro</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>Contraluz</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>Foco automático</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>Balanço de branco automático</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>Balanço de branco</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>Cintilação de lâmpadas</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>Como estava</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>Guardado para esta câmera, e restaurado quando o Scrim a solta.</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>Esta câmera não tem nada a ajustar.</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>O que pode ser desfeito</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>não há imagem, arquivo nem cor; copie antes algo ou solte um arquivo aqui</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>não é coerente</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>a imagem não pode ser guardada como {path} ({why}); salve-a você mesmo</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>Aqui não há estrela</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>escolha uma imagem, um vídeo ou uma cor</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>Não é mais favorito</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} não é imagem nem vídeo legível; não foi adicionado</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>{name} foi tirado da faixa</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} não é imagem nem vídeo; traga uma imagem (JPEG, PNG, WebP, HEIC …), um vídeo (MP4, WebM, GIF …) ou uma pasta de imagens</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>Iluminar</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>Ajuste de cor</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>Halo de luz</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borda suave</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>O ajuste de cor e o halo de luz agem diante de imagens e cores; o desfoque de lente, diante da sala desfocada.</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>Segure para comparar</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera} é uma câmera virtual em que nada escreve; espera-se uma que dê imagens: {known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>não há câmera {name!r}; espera-se uma de: {known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>não há câmera virtual {name!r}; espera-se uma de: {known}. &apos;{doctor}&apos; diz como acrescentar</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>a câmera virtual {camera} está em uso por {users}; espera-se uma livre. Feche esse programa ou escolha outro --output</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>O PipeWire não responde; o serviço deve estar ativo para este usuário. Inicie-o (systemctl --user start pipewire wireplumber) ou escolha outro --output</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>fundo {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>a câmera virtual {camera} aceita {size}; espera-se {wanted}, o tamanho em uso. Inicie o Scrim com ela como --output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path} está danificado após {seconds} s; espera-se um vídeo inteiro. Converta-o de novo, por exemplo: ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path} termina após {seconds} s; esperavam-se {length} s. O arquivo está cortado: copie-o de novo</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>não há arquivo {path}; espera-se uma imagem ou um vídeo. Verifique o nome</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>não é possível abrir {path} ({why}); espera-se um arquivo legível. Verifique o nome e as permissões</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} tem {size} = {pixels} milhões de pixels; no máximo {most} milhões. Salve-o menor</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>não é possível ler {path} ({why}); espera-se uma imagem ou um vídeo</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} é HEIC; é preciso o pacote pi-heif. Execute &apos;pip install pi-heif&apos; ou salve-o como JPEG</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>teclas em qualquer programa: o servidor X não responde ({why}); espera-se o que mostra esta janela. Verifique DISPLAY e XAUTHORITY</translation>
    </message>
</context>
</TS>
