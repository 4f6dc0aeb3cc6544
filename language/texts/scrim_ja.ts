<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1、およびカメラ一覧を開く前に Scrim を起動</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera（既定はオフ）</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>PipeWire を使いません</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>ブラウザーの Meet、Teams、Webex</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>会議の設定 &gt; ビデオ</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>ブラウザーに必要なもの</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>ページの許可の確認</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config の media.webrtc.camera.allow-pipewire（Fedora ではオン、他ではオフ）</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>設定 &gt; ビデオ &gt; カメラ</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>2025 年 5 月に Microsoft が提供を終了</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>代わりに Teams</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>オプション --enable-features=WebRtcPipeWireCamera（対応するバージョンの場合）</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>ソース &gt; 映像キャプチャデバイス（PipeWire または V4L2）</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>ほかには不要</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>カメラのメニュー</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>ほかには不要: PipeWire が一覧に出します</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Flatpak と Snap のパッケージ</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>上と同じ</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak: デスクトップのカメラの確認で許可</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera、または Flatseal &gt; デバイス</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom、Slack、Discord、PipeWire を使わないブラウザーにはカメラが見えません</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>カメラを使っているものを閉じてから: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>OBS Studio (https://obsproject.com) をインストールして一度起動し、「仮想カメラ開始」を押す</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>手軽な方法: Unity Capture (https://github.com/schellingb/UnityCapture) をダウンロードし、その Install フォルダーで管理者のターミナルから: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;。もう一つ: OBS Studio (https://obsproject.com) をインストールして一度起動し、「仮想カメラ開始」を押す</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>起動のたびに読み込むには: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>「Key was rejected」と出たら、モジュールに署名した鍵を登録: {command}。再起動して Enroll MOK を選ぶ</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python パッケージ</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>不足: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>すべてインストール済み</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>コンパイル済みループ</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>Scrim のフォルダーで: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>カーネルが Scrim に禁止しています</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>使いませんが、Scrim に禁止するものもありません</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Web カメラ</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>カメラをつなぐか、--input demo で Scrim を試す</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>接続されていません</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>仮想カメラ</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>Unity Capture も OBS Virtual Camera も登録されていません</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera が登録されていません</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>カーネルモジュール v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>読み込み済み、バージョン {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 以前</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>カーネル {release} 用にインストールされていません</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>インストール済み、未読み込み。Secure Boot がオン</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>インストール済み、未読み込み</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>オフ ({flags}): Chrome、Zoom、Teams にカメラが出ません</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>モジュールは読み込み済みですがデバイスがありません</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>使用中: {held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free}。使用中: {held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>誰も見ていない間はカメラをオフ</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>はい: {why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>ここではできません。カメラは常にオンです: {why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command} のあと、ログアウトして再ログイン</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>{devices} を開けません</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>すべてのビデオデバイスを開けます</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>録画の音声がありません ({why})。ライブラリー PortAudio が必要です。実行: {command}。またはマイクなしで録画</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>マイクを開けません ({why})。接続と許可が必要です。またはマイクなしで録画</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>カメラポータル</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>ここでは動いていません: Flatpak のプログラム、OBS、GNOME には Scrim のカメラが見えません</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>動いています。Scrim はカーネルモジュールなしで一覧に出ます</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>Scrim は一覧にあります。いまは誰も見ていません</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>Scrim は一覧にあります。いま見ているのは {programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>応答がありません ({why}): ブラウザーと Flatpak は PipeWire のカメラを使えません</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>xdg-desktop-portal とデスクトップ用の部分（xdg-desktop-portal-gnome、-kde、-gtk）をインストールし、ログアウトして再ログイン</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>応答しますが、Scrim が一覧にあってもカメラを数えません（バージョン 1.16 の動作）</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>応答あり、カメラがあります</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>応答あり、カメラはまだありません</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>ポータルの権限</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>{programs} にはカメラなし: 一度拒否され、その設定が残っています</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>もう一度確認されるように消す: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>PipeWire のカメラがなくなりました: {why}。サービスが必要です。戻ればカメラも戻ります</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>PipeWire がカメラを一覧に出しません: {why}。詳しくは &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>書き込んだ分は再生できます</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>何も残っていません</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>元の録画は残っています</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>録画 {path} を書き込めません ({why})。ディスクの空きが必要です。{left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>「{command}」で不足しているものと追加方法がわかります</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>仮想カメラ {device} が映像を拒否しました: {why}。{remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera}: {programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>使用中: {held}。映像は代わりに {camera} へ送ります</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>空いている仮想カメラがありません（使用中: {held}）。v4l2loopback のデバイスが必要です。{remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>空いている仮想カメラがありません。v4l2loopback のデバイスが必要です。{remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>仮想カメラ {device} は {format} のままです</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept} ({holders})。{size} の映像を合わせます</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>使用中: {programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>空き。{programs} で開いています</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>別のプログラムが使用中</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>以前の設定</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>仮想カメラ {device} を {format} で開けません: {why}。{remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>カメラが接続されていません。つなぐか、--input demo で Scrim を試してください</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>カメラ {camera} がなくなりました。接続したままにする必要があります。つなぎ直してください</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>カメラ {camera} は {mode} で映像を送りません</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>カメラ {camera} を開けません。</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>カメラ {camera} を開く権限がありません。読み書きの権限が必要です。「{command}」を実行して再ログイン</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>カメラ {camera} を開けません ({why})。</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>使用中: {programs}。そのプログラムを閉じるか、別の --input を選ぶ</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>使っていそうなものを閉じる、つなぎ直す、または別の --input を選ぶ</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}、いま Scrim が送信中 (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  で別のユーザーのプログラムがわかります。それを閉じる</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>{name} を閉じる、または: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>映像を送っているものを閉じる。見ているものはそのままで可。{each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>USB ポートの帯域が足りません (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>他のカメラのあるハブを避けて別のポートにつなぐ。または小さい --size にする</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>USB 接続の失敗 (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>別のケーブルかポートを試す</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>ドライバーが失敗を報告 (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>カメラをつなぎ直す</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system} ではどのプログラムが仮想カメラを見ているかわかりません</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>誰が見ているかをドライバーが知らせます</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version} は誰が見ているかを知らせず、/proc も隠れています</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version} は誰が見ているかを知らせません（0.13 は知らせます）。プログラムを数えますが、他のユーザーのものは見えません</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>フォルダー {folder} を読めません ({why})。画像のあるフォルダーが必要です</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} に読み込める画像がありません。いくつかに星を付けてください</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>フォルダー {folder} に読める画像がありません。a.jpg などが必要です</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>まもなく戻ります</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>{time} に戻ります</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>スナップショットは撮れません: カメラを隠しています。映像が必要です</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>スナップショット {path} を書き込めません ({why})。ディスクの空きが必要です</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>フォルダー {folder} を作れません ({why})。書き込み権限が必要です</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>メモリーがありません。映像ごとに必要です。ほかのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>仮想カメラのドライバー</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>映像処理の一段階</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>カメラのドライバー</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what}が {seconds:g} 秒以内に終わりませんでした。待たずに Scrim を終了します</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>なし: プレビューのみ</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>すべて同時</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>コンパイル済みループ: {seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>誰も見ていなくてもカメラはオンのまま: {why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>いまサイズ {name!r} はありません。選択肢: {names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>いまカメラ {name!r} はありません。選択肢: {names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>いま仮想カメラ {name!r} はありません。選択肢: {names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size}、{rate} fps</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>プログラムが開くまでカメラはオフです</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>映像から外れてください</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>誰も見ていないためカメラは切れています。Scrim のウィンドウか会議を開いてやり直してください</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>あなたが終了しました</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>このモデルは部屋を覚えられません。使えるのは --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>カメラが動いたか、部屋が変わりました</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} は既にあります</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>{path} に書き込めません ({why})。書き込めるフォルダーが必要です</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>既に保存済みで内容が違います: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>{path} を読み込めません ({why})。Scrim が書き出したファイルが必要です</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} は壊れています ({why})。Scrim が書き出したファイルが必要です。何も変更していません</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>{path} として保存</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>そのまま残しました ({why})</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>設定ファイル {path} が壊れています: {why}。{kept}、既定値を使います</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>設定を {folder} に保存できません ({why})。書き込めるフォルダーが必要です。SCRIM_CONFIG_DIR で指定してください</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>使用中のプロファイルがありません。先に名前を付けて保存してください</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>プロファイル {name} は既にあります。別の名前にするか、それを選んでください</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>プロファイル {name!r} はありません。選択肢: {known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>プロファイル名 {name!r} は使えません。/ や \ を含まない 1 行、{most} 字まで</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>背景 {path} がなくなりました。前回のファイルです。ぼかしを使います</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>対処: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>すること: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>会議プログラムがカメラを選ぶ場所:</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>使用中: {taken}。プレビューのみです: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>仮想カメラがないため、プレビューのみです: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>PipeWire を使うプログラム（OBS、Firefox、設定したブラウザー）に見えます。Zoom などに必要なもの: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>カメラが見つかりません。デモを表示しています</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>使用中: {taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>保存できる背景は {most} 個です。先に一覧からいくつか外してください</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>フォルダー {folder} がありません。画像のあるフォルダーが必要です</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>背景 {background!r} は使えません。色、画像、動画のどれかです</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>背景 {path} がありません。画像か動画のファイルが必要です</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>弱いぼかし</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>強いぼかし</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>レンズぼかし</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>背景を追加</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>画像、動画、色を追加。ウィンドウへのドロップも可</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>画像または動画…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>色…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>フォルダーのスライドショー…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>背景を名前で検索</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>名前にこの文字を含む背景を表示します  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>画像と動画</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>背景を追加</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>フォルダーのスライドショー</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>背景の色</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>背景の名前を変更</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>名前 (空なら元のファイル名):</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>背景 {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>お気に入り {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>b で背景を順に切り替え</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>ドラッグで移動、Delete で一覧から外します</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>星をクリックまたは Y でお気に入りになり、先頭に並びます</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>左へ</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右へ</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み込み不可</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>すぐ戻ります</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>昼休み</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>昼休み中です</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>ぼかしの強弱、5 % ずつ</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>ぼかしの強弱、1 % ずつ</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>ぼかし 0 %、10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>次の背景</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>前の背景</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>次のお気に入りの背景</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>お気に入り: 背景に星を付ける・外す</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>カメラをすぐ隠す。もう一度で戻す</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>プレビューを左右反転（自分だけ）</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>マスクを表示（自分だけ）</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>輪郭を 2 px 柔らかく</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>輪郭を 2 px くっきり</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>レンズぼかし: 光が円になります</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>ライトラップ: 背景の光が周りに回り込みます</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>色合わせ: 色を背景に合わせます</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>自動フレーミング: 映像があなたを追います</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>補助光: 暗いところであなたを照らします</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>見た目: 光・色・輪郭の強さ</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>押している間: 比較用のぼかしのみ（自分だけ）</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>拡大または縮小</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>拡大した映像を左右に移動</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>拡大した映像を上下に移動</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>映像を 90° 回転</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>映像を反転（会議にも）</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>映像: カメラのズーム、明るさ、色</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>カメラのままの映像</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>カメラ: 露出、ピント、ホワイトバランス</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>背景: 画像の位置、大きさ、ぼかし</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>映像に名前とロゴ</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>名前とロゴの内容</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>隠すときの次のカード</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>エッジライト：画面の縁が顔を照らします</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>エッジライト：明るさ、幅、色温度</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>エッジライト オン</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>エッジライト オフ</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>エッジライトの幅 {number} %</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>エッジライトの明るさ {number} %</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>エッジライトの色温度 {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>カメラを隠している間は消えます</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>エッジライト</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>この画面の縁を光らせる</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>色温度</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>カメラを隠している間と、カメラがオフの間は消えます。</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>このデスクトップではエッジライトを使えません：Wayland ではプログラムが画面の縁にウィンドウを置けません。X11、Windows、macOS が必要です。会議の横に明るい空のウィンドウを置いても同じ効果があります</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>隠すときのカード: 文字、画像、戻る時刻</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>空の部屋: 映像から外れると部屋を学習します</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>会議に見える映像を録画。もう一度で停止</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>録画にマイクの音を入れる</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>会議に見える映像のスナップショット</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>ステータス行の表示/非表示</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>このヘルプ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>画像のぼかし</translation>
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
        <translation>1 枚ごと</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>Shift を押しながらプレビューをドラッグすると画像が動き、ホイールで大きさが変わります。</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>（変更あり）</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>隠すときのカード</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>このカードを保存</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>カードの名前:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>戻るまで</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>カメラを隠す</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>障害のとき会議に見えるのは Scrim のカードで、これではありません。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>隠しています</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>ぼかし（パーセント）</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>背景のぼかし: + と - で 5、] と [ で 1、数字で 10 ごと</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>別のものを選択</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>映像の作り方と、ここに表示するもの</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>ヘルプ: キー</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>すべてのキー  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>全プログラム共通のキー、プロファイル、書き出しと読み込み</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>暖かさ</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>会議向けに反転</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>90° 回転</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>相手には反転して見え、プレビューはその鏡像です。</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>相手には反転して見え、プレビューも同じです。</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>相手には反転せずに見え、プレビューはその鏡像です。</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>相手には反転せずに見え、プレビューも同じです。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>スナップショットを撮りました</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>会議に見える映像</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} 秒。相手にはカードが見えます</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>映像から外れてください</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>そのまま外にいてください</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>カメラが部屋を見ています</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>部屋を学習しました</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>カメラが動くまで。保存はしません</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>部屋を忘れました</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>部屋を学習できませんでした: {why}。e を押して 5 秒間映像から外れてください</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>保存したもの</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>このカメラで最後に使った設定</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>全プログラム共通のキー</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>設定を書き出す…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>設定を読み込む…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>相手に影響するキーには Ctrl を必要とする</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c は Ctrl なしでも隠し、戻すには Ctrl が必要です</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>ログイン時に非表示で起動</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} と {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>システムに合わせる: {language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>保存した状態に戻す</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>プロファイル {name} の変更は保存されていません</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>プロファイルは保存した状態です</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>プロファイルとして保存</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>プロファイルの名前:</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>プロファイルの名前を変更</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>プロファイル {name} を削除しました</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}（変更あり）</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>プロファイル {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>プロファイル {name}、保存後に変更あり</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定を書き出す</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>設定を書き出しました</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新しいものはありません</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>すべて既に保存されています</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>この設定を読み込みますか？</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>設定の読み込み元</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>{path} から</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>新しいもの:</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>保存済みのものを置き換え:</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>プロファイル {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>カメラ {name} で使った設定</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>背景の一覧</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>その中のお気に入り</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>最後に使った設定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>{thing}なし</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>名前とロゴ</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>映像に表示する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>肩書き</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横位置</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縦位置</translation>
    </message>
    <message>
        <source>Or drag them in the preview; the wheel on them changes their size.</source>
        <translation>プレビューでドラッグもできます。その上のホイールで大きさが変わります。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>この行を隠す</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>コピー  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>Scrim のお知らせ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>画像や動画をドロップすると背景になります。全プログラム共通のキーは設定にあります。</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>状態: {state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>プレビュー: 会議に見える映像</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>最初の映像を待っています…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>この 1 分の遅延</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>この 1 分の遅延。上端は {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>視聴者なし</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>プレビューのみ</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>カメラなし</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS: 全プログラム共通のキーはまだなく、Linux か Windows が必要です。メニューバーのアイコンのメニューを使ってください</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>全プログラム共通のキー: WAYLAND_DISPLAY も DISPLAY も設定されていません。デスクトップから Scrim を起動してください</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>このデスクトップには全プログラム共通のキーがありません ({why})。GlobalShortcuts のあるポータル（GNOME 48、KDE Plasma 6）が必要です。代わりにアイコンのメニューを使ってください</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>デスクトップはメニューにあるプログラムだけにキーを与えます ({why})。項目 {entry} が必要です。実行: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>デスクトップが全プログラム共通のキーを与えません ({why})。ダイアログでの同意が必要です。設定 &gt; 全プログラム共通のキー で再びオンにしてください</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}: デスクトップがキーを与えません。ほかで使われていないキーが必要です。デスクトップのキーボード設定で選んでください</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>デスクトップが全プログラム共通のキーを取り消しました ({why})。設定 &gt; 全プログラム共通のキー で再びオンにしてください</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>全プログラム共通のキーにはパッケージ {name} が必要ですが、インストールされていません。実行: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>全プログラム共通のキー: {why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>カメラを隠す。もう一度で戻す</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>ぼかしを強く</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>ぼかしを弱く</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>別のプログラムが使用中: {keys}。空いているキーが必要です。設定 &gt; 全プログラム共通のキー で別のものを選ぶか、そのプログラムを閉じてください</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>Scrim はカメラを動かし続けます。このアイコンから終了できます。</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>ぼかし {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>録画を停止</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>Scrim へようこそ</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>1/3: カメラ</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>カメラなし</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>2/3: 会議で使うカメラ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>会議のカメラ一覧に出ます。「なし」はプレビューだけです。</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3/3: 部屋の見え方</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>会議で Scrim を選びます</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c でカメラをすぐ隠し、? ですべてのキーを表示します。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>Scrim を選んだ会議のカメラ一覧</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>内蔵カメラ</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>見られている間に終了しますか？</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>いまプログラムがカメラを表示しています。終了すると映像が届かなくなります。</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>できなかったこと</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>起動時の問題</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>すると背景になります</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>スレート</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>ネイビー</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>フォレスト</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>サンド</translation>
    </message>
    <message>
        <source>White</source>
        <translation>ホワイト</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>グリーンバック</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>ロフト</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>書斎</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>れんが</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>木目</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>リネン</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>夜明け</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>雲</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>丘</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>光</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>霧</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>オーロラ</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>ただよい</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Lens blur on</source>
        <translation>レンズぼかし オン</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>レンズぼかし オフ</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>ライトラップ オン</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>ライトラップ オフ</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>色合わせ オン</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>色合わせ オフ</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>自動フレーミング オン</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>自動フレーミング オフ</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>補助光 オン</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>補助光 オフ</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>反転なし</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>名前を表示</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>名前を非表示</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>録画に音声あり</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>録画に音声なし</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>キーに Ctrl が必要</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>キーに Ctrl は不要</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>プレビューはミラー</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>プレビューは会議と同じ</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>マスクを非表示</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>補助光 {number} %</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>色合わせ {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>ライトラップ {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>背景の画像 {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>背景の画像 左右 {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>背景の画像 上下 {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>画像のぼかし {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>1 枚 {number} 秒</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>相手にもそう見えます</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>自分だけ: 相手には反転しません</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>映像があなたを追います</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>暗いところで働きます</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>このプレビューだけ</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>あなたの操作です。c で戻ります</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>部屋が見えています</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>効果はオフです。b で背景を選びます</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>会議にはカードが見えます</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>表示に戻しました</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>光・色・輪郭は元のまま</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>輪郭 {pixels} px 柔らかく</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>輪郭は検出どおり</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>{minutes} 分で戻ります</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>標準のカード</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>隠すときに表示されます</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>名前 {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>名前を移動</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>左から {across} %、上から {down} %</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>まだ表示していません</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ロゴなし</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>肩書きなし</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>{degrees}° 回転</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>ズーム {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>拡大するまで効果はありません</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>お気に入りはまだありません</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>Y で背景に星を付けます</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>比較するものがありません</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>ぼかしのみ</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>ほかには何も使っていません</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>押している間だけ、自分にだけ表示</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>未使用: 背景は {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>コンパイル済みループなし</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>効果オフ</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>スライド: {folder}</translation>
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
        <translation>欠落 {number}</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>画質: {name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>省電力</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>1 枚おき</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>復号</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>精細化</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>フレーミング</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>映像</translation>
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
        <translation>補助光</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>輪郭</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>取得から送信まで</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>送信 {sent}、うちカード {covers}。CPU: 100 % は 1 コア</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>カメラの映像が少なすぎました</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>何かが動きました</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>映像に人がいました</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>合うものがありません: 同じ映像に CPU を約 4 分の 1 多く使います</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>隠しています</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>部屋を隠しています</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>まもなく戻ります</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>Scrim は停止しました</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>カメラがありません</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>カメラが変わりました</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>映像のサイズが変わりました</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>映像が回転しました</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>壊れた映像</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>新しい映像がありません</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>誰も見ていません</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>コンピューターはスリープ中です</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>別の仮想カメラを使用中</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>画質が変わりました</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>モデルが失敗しました</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>処理が失敗しました</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>メモリー不足</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>マスクの形が違います</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>マスクの型が違います</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>マスクが 0 から 1 の数ではありません</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>マスクが定まりません</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>マスクが映像全体を覆っています</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>マスクが急に広がりました</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>前回のカメラ {name} がないため、別のカメラを使います</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>ログイン時の起動: {what} を変更できません ({error})。書き込み権限が必要です。デスクトップの設定を使ってください</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>自動露出</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>暗いときはフレームを減らす</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>逆光補正</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>オートフォーカス</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>ピント</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>自動ホワイトバランス</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>ホワイトバランス</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>照明のちらつき</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>元の設定に戻す</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>このカメラ用に保存し、Scrim が離すときに元へ戻します。</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>このカメラに設定項目はありません。</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>元に戻せること</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>取り込む画像・ファイル・色がありません。先にコピーするか、ここにファイルをドロップしてください</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>内容が整合していません</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>画像を {path} に保存できません ({why})。ご自分で保存してください</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>ここには星を付けられません</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>画像・動画・色を選んでください</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>お気に入りから外しました</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} は読み込める画像や動画ではないため、追加しませんでした</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>{name} を一覧から外しました</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} は画像でも動画でもありません。画像 (JPEG, PNG, WebP, HEIC …)、動画 (MP4, WebM, GIF …)、または画像のフォルダーを渡してください</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>補助光</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>色合わせ</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>ライトラップ</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>柔らかい輪郭</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>色合わせとライトラップは画像や単色の前で、レンズぼかしはぼかした部屋の前で働きます。</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>押している間だけ比較</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera} は何も書き込まれていない仮想カメラです。映像を出すものが必要です: {known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>カメラ {name!r} がありません。次のいずれか: {known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>仮想カメラ {name!r} がありません。次のいずれか: {known}。追加方法は &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>仮想カメラ {camera} は {users} が使用中です。空いたものが必要です。そのプログラムを閉じるか、別の --output を選んでください</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>PipeWire が応答しません。このユーザーのサービスが動いている必要があります。起動するか (systemctl --user start pipewire wireplumber)、別の --output を選んでください</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>背景 {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>仮想カメラ {camera} は {size} です。この実行の大きさ {wanted} が必要です。これを指定して Scrim を起動してください: --output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path} は {seconds} 秒以降が壊れています。全体が必要です。変換し直してください。例: ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path} は {seconds} 秒で終わります。本来は {length} 秒です。ファイルが途切れています。コピーし直してください</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>ファイル {path} がありません。画像か動画が必要です。名前を確かめてください</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>{path} を開けません ({why})。読めるファイルが必要です。名前と権限を確かめてください</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} は {size} = {pixels} 百万画素です。上限は {most} 百万画素です。小さくして保存してください</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>{path} を読み込めません ({why})。画像か動画が必要です</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} は HEIC です。読むには pi-heif が必要です。&apos;pip install pi-heif&apos; を実行するか JPEG で保存してください</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>すべてのプログラムで効くキー: X サーバーが応答しません ({why})。このウィンドウを表示しているものが必要です。DISPLAY と XAUTHORITY を確かめてください</translation>
    </message>
</context>
</TS>
