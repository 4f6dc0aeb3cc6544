<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1، وتشغيل Scrim قبل فتح قائمة الكاميرات</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera (معطل في البداية)</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>لا يسأل PipeWire</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>Meet وTeams وWebex في المتصفح</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>الإعدادات &gt; الفيديو في الاجتماع</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>ما يحتاجه المتصفح</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>طلب الإذن في الصفحة</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config، ‏media.webrtc.camera.allow-pipewire (مفعل في Fedora، معطل في غيرها)</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>الإعدادات &gt; الفيديو &gt; الكاميرا</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>أوقفته Microsoft في مايو 2025</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>Teams بدلاً منه</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>الخيار --enable-features=WebRtcPipeWireCamera إن كان الإصدار يعرفه</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>المصادر &gt; جهاز التقاط الفيديو (PipeWire أو V4L2)</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>قائمة الكاميرات فيه</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>لا شيء آخر: يعرضه PipeWire</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>حزم Flatpak وSnap</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>كما سبق</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>‏Flatpak: نعم لسؤال سطح المكتب عن الكاميرا</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera، أو Flatseal &gt; الأجهزة</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>لا يرى Zoom وSlack وDiscord والمتصفحات بدون PipeWire أي كاميرا</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>أغلق ما يستخدم الكاميرا، ثم: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>ثبّت OBS Studio (https://obsproject.com) وشغّله مرة واضغط بدء الكاميرا الافتراضية</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>الطريق الأصغر: نزّل Unity Capture (https://github.com/schellingb/UnityCapture)، وفي مجلده Install، في طرفية بصلاحية المدير: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. والآخر: ثبّت OBS Studio (https://obsproject.com) وشغّله مرة واضغط بدء الكاميرا الافتراضية</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>ولكل بدء تشغيل: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>إن ظهر &quot;Key was rejected&quot; فسجّل المفتاح الذي وقّع الوحدة: {command}، ثم أعد التشغيل واختر Enroll MOK</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>حزم Python</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>ناقصة: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>كلها مثبتة</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>الحلقات المترجمة</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>في مجلد Scrim: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>ممنوعة على Scrim من النواة</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>غير مستخدمة، لكن لا شيء يمنعها عن Scrim</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>كاميرا الويب</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>وصّل كاميرا، أو جرّب Scrim مع --input demo</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>لا توجد كاميرا موصولة</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>الكاميرا الافتراضية</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>لم يُسجَّل Unity Capture ولا OBS Virtual Camera</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>‏OBS Virtual Camera غير مسجلة</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>وحدة النواة v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>محمّلة، الإصدار {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>‏0.12 أو أقدم</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>غير مثبتة للنواة {release}</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>مثبتة، غير محمّلة؛ Secure Boot مفعل</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>مثبتة، غير محمّلة</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعل</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>معطل ({flags}): لا يعرض Chrome وZoom وTeams الكاميرا</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>الوحدة محمّلة بلا جهاز</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>مستخدمة: {held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free}؛ مستخدمة: {held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>إطفاء الكاميرا حين لا يشاهد أحد</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>نعم: {why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>ليس هنا، الكاميرا مفعلة دائمًا: {why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>الإذن</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}، ثم سجّل الخروج والدخول مجددًا</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>لا يمكن فتح {devices}</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>يمكن فتح كل أجهزة الفيديو</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>لا صوت للتسجيل ({why})؛ مطلوبة مكتبة PortAudio؛ نفّذ: {command}. أو سجّل دون الميكروفون</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>لا يُفتح الميكروفون ({why})؛ يجب أن يكون موصولاً ومسموحًا به. أو سجّل دون الميكروفون</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>بوابة الكاميرا</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>لا يعمل هنا: لا ترى برامج Flatpak وOBS وGNOME كاميرا Scrim</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>يعمل؛ يظهر Scrim فيه دون وحدة نواة</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>يظهر Scrim؛ لا أحد يشاهد الآن</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>يظهر Scrim؛ يشاهده الآن {programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>لا يجيب ({why}): لا تحصل المتصفحات وFlatpak على كاميرا PipeWire</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>ثبّت xdg-desktop-portal والجزء الخاص بسطح مكتبك (xdg-desktop-portal-gnome أو -kde أو -gtk)، ثم سجّل الخروج والدخول مجددًا</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>يجيب، لكنه لا يعد أي كاميرا مع أن Scrim يظهر (هكذا الإصدار 1.16)</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>يجيب، وتوجد كاميرا</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>يجيب؛ لا توجد كاميرا بعد</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>إذن البوابة</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>لا كاميرا لـ {programs}: قيل ذلك مرة وبقي محفوظًا</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>انسه ليُسأل عنه مجددًا: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>اختفت كاميرا PipeWire: {why}؛ يجب أن تستمر خدمته. تعود الكاميرا معها</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>لا يعرض PipeWire أي كاميرا: {why}. المزيد عبر &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>ما كُتب قابل للتشغيل</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>لم يبق منه شيء</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>بقي التسجيل القديم</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>لا يمكن كتابة التسجيل {path} ({why})؛ مطلوبة مساحة على القرص. {left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>يخبر «{command}» بما ينقص وكيف يُضاف</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>رفضت الكاميرا الافتراضية {device} صورة: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>‏{camera}: ‏{programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>مستخدمة: {held}. تذهب الصور بدلاً من ذلك إلى {camera}</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>لا كاميرا افتراضية متاحة (مستخدمة: {held})؛ مطلوب جهاز v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>لا كاميرا افتراضية متاحة؛ مطلوب جهاز v4l2loopback. {remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>تبقى الكاميرا الافتراضية {device} على {format}</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept} ({holders})؛ تُكيَّف صورة {size}</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>مستخدمة من {programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>متاحة؛ مفتوحة في {programs}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>متاحة</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>مستخدمة من برنامج آخر</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>مضبوطة سابقًا</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>لا تُفتح الكاميرا الافتراضية {device} بصيغة {format}: {why}. {remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>لا توجد كاميرا موصولة؛ مطلوبة واحدة. وصّل كاميرا، أو جرّب Scrim مع --input demo</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>اختفت الكاميرا {camera}؛ يجب أن تبقى موصولة. وصّلها مجددًا</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>لا ترسل الكاميرا {camera} صورًا بصيغة {mode}</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>لا يمكن فتح الكاميرا {camera}.</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>لا إذن لفتح الكاميرا {camera}؛ مطلوبة القراءة والكتابة. نفّذ «{command}» وسجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>لا يمكن فتح الكاميرا {camera} ({why}).</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>مستخدمة من {programs}: أغلق ذلك البرنامج، أو اختر --input آخر</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>أغلق ما قد يستخدمها، أو وصّلها مجددًا، أو اختر --input آخر</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>‏{camera}، يرسل Scrim إليها الآن (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  يسمّي برنامج مستخدم آخر: أغلقه</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>أغلق {name}، أو: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>أغلق ما يرسل الصور إليها، ويمكن أن يبقى من يشاهدها؛ {each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>لم يبق لمنفذ USB عرض نطاق (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>وصّلها بمنفذ آخر بعيدًا عن موزع فيه كاميرات أخرى؛ أو اختر --size أصغر</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>فشل اتصال USB (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>جرّب كابلاً أو منفذًا آخر</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>يبلّغ المشغّل عن عطل (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>وصّل الكاميرا مجددًا</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>لا يخبر {system} أي البرامج تشاهد كاميرا افتراضية</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>يخبر المشغّل من يشاهد</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>لا يخبر v4l2loopback {version} من يشاهد، و/proc مخفي</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>لا يخبر v4l2loopback {version} من يشاهد (0.13 يخبر): تُعد البرامج، ولا تُرى برامج المستخدمين الآخرين</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>لا يمكن قراءة المجلد {folder} ({why})؛ مطلوب مجلد فيه صور</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} لا يذكر صورة يمكن قراءتها؛ ضع نجمة على بعضها</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>لا توجد في المجلد {folder} صورة تُقرأ؛ مطلوب بعضها، مثل a.jpg</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>أعود بعد لحظات</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>أعود في {time}</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>لم تؤخذ لقطة: الكاميرا مغطاة؛ مطلوبة صورة</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>لا يمكن كتابة اللقطة {path} ({why})؛ مطلوبة مساحة على القرص</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>لا يمكن إنشاء المجلد {folder} ({why})؛ مطلوب إذن الكتابة</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>نفدت الذاكرة؛ تحتاج كل صورة إلى بعضها. أغلق برامج أخرى</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>مشغّل الكاميرا الافتراضية</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>خطوة في مسار الصورة</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>مشغّل الكاميرا</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>لم ينته {what} خلال {seconds:g} ث كما كان متوقعًا. ينتهي Scrim دونه</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>بدون: معاينة فقط</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>الكل معًا</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>الحلقات المترجمة: {seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>تبقى الكاميرا مفعلة حتى حين لا يشاهد أحد: {why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>لا يوجد الحجم {name!r} الآن؛ المتاح: {names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>لا توجد الكاميرا {name!r} الآن؛ المتاح: {names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>لا توجد الكاميرا الافتراضية {name!r} الآن؛ المتاح: {names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>‏{size} بمعدل {rate} إطارًا/ث</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>الكاميرا مطفأة حتى يفتحها برنامج</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>ابتعد عن الصورة</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>الكاميرا مطفأة لأن لا أحد يشاهد؛ افتح نافذة Scrim أو الاجتماع ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>أنهيته أنت</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>هذا النموذج لا يتعلم الغرفة؛ يتعلمها --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>تحركت الكاميرا، أو الغرفة غيرها</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} موجود</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>تعذرت كتابة {path} ({why})؛ يلزم مجلد قابل للكتابة</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>محفوظ هنا من قبل، ومختلف: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>تعذرت قراءة {path} ({why})؛ يلزم ملف صدّره Scrim</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} تالف ({why})؛ يلزم ملف صدّره Scrim. لم يتغير شيء</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>حُفظ باسم {path}</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>تُرك مكانه ({why})</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>ملف الإعدادات {path} تالف: {why}؛ {kept}، وتُستخدم الافتراضية</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>لا يمكن حفظ الإعدادات في {folder} ({why})؛ مطلوب مجلد قابل للكتابة. حدده في SCRIM_CONFIG_DIR</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>لا ملف تعريف مستخدم؛ مطلوب واحد. احفظ باسم أولاً</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>ملف التعريف {name} موجود؛ مطلوب اسم آخر. أو اختر ذلك الملف</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>لا ملف تعريف {name!r}؛ المتاح: {known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>ملف التعريف هو {name!r}؛ مطلوب اسم في سطر واحد، دون / أو \، حتى {most} حرفًا</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>اختفت الخلفية {path}؛ كانت ملف المرة السابقة؛ تُستخدم الضبابية</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>لذلك: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>المطلوب: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>أين تختار برامج الاجتماعات كاميرتها:</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>مستخدمة: {taken}. هذه معاينة فقط: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>لا توجد كاميرا افتراضية هنا، هذه معاينة فقط: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>تراها البرامج التي تسأل PipeWire (OBS وFirefox ومتصفحات بخيار)؛ وما يحتاجه Zoom وغيره: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>لم يُعثر على كاميرا، هذا عرض تجريبي</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>مستخدمة: {taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>يُحتفظ بـ {most} خلفية؛ أزل بعضها من الشريط أولاً</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>المجلد {folder} غير موجود؛ مطلوب مجلد فيه صور</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>الخلفية هي {background!r}؛ الممكن: لون أو صورة أو فيديو</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>الخلفية {path} غير موجودة؛ مطلوب ملف صورة أو فيديو</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>ضبابية خفيفة</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ضبابية</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>ضبابية قوية</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>ضبابية العدسة</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>الخلفيات</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ إضافة</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>إضافة خلفية</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>أضف صورة أو فيديو أو لونًا؛ أو أسقط ملفات على النافذة</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>صورة أو فيديو…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>لون…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>عرض شرائح من مجلد…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>البحث عن الخلفيات بالاسم</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>يعرض الخلفيات التي في أسمائها هذه الحروف  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>صور وفيديوهات</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>إضافة خلفيات</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>عرض شرائح من مجلد</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>إعادة تسمية الخلفية</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>الاسم (فارغ: اسم الملف):</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>الخلفية {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>مفضلة {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>‏b يتنقل بين الخلفيات</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>اسحبها إلى مكان آخر؛ Delete تزيلها من الشريط</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>نقرة على النجمة أو Y: مفضلة تأتي أولاً</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>إلى اليسار</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>إلى اليمين</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>إزالة من الشريط</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>لا تُقرأ</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>أعود قريبًا</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>الغداء</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>استراحة الغداء</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيطة</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>ضبابية أكثر أو أقل، بمقدار 5 %</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>ضبابية أكثر أو أقل، بمقدار 1 %</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>ضبابية 0 %، 10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>الخلفية التالية</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>الخلفية السابقة</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>الخلفية المفضلة التالية</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>مفضلة: نجمة للخلفية أو إزالتها</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>تغطية الكاميرا فورًا؛ مرة أخرى للعودة</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>عكس المعاينة كالمرآة، لك وحدك</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>إظهار القناع، لك وحدك</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>تنعيم الحافة بمقدار 2 px</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>شحذ الحافة بمقدار 2 px</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>ضبابية العدسة: تصير الأضواء أقراصًا</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>هالة الضوء: تتوهج الخلفية حولك</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>مطابقة الألوان: مطابقة ألوانك مع الخلفية</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>التأطير التلقائي: تتبعك الصورة</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>الإضاءة: ضوء عليك حين يعتم المكان</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>المظهر: قوة الضوء والألوان والحافة</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>اضغط باستمرار: الضبابية وحدها للمقارنة، لك وحدك</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>تكبير أو تصغير</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>يسارًا أو يمينًا في الصورة المكبرة</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>أعلى أو أسفل في الصورة المكبرة</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>تدوير الصورة 90°</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>قلب الصورة، للاجتماع أيضًا</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>الصورة: تكبير الكاميرا وضوؤها وألوانها</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>الصورة كما تعطيها الكاميرا</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>الكاميرا: التعريض والتركيز وتوازن الأبيض</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>الخلفية: موضع الصورة وحجمها وضبابيتها</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>الاسم والشعار في الصورة</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>الاسم والشعار: المحتوى</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>بطاقة التغطية التالية</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>ضوء الحافة: حافة الشاشة تضيء وجهك</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>ضوء الحافة: السطوع والعرض والدفء</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>ضوء الحافة يعمل</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>ضوء الحافة متوقف</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>ضوء الحافة: العرض {number} %</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>ضوء الحافة: السطوع {number} %</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>ضوء الحافة، بارد أو دافئ {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>ينطفئ ما دمت تغطي الكاميرا</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>ضوء الحافة</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>إضاءة حافة هذه الشاشة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>بارد أو دافئ</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>ينطفئ ما دمت تغطي الكاميرا وما دامت الكاميرا متوقفة.</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>لا ضوء حافة على سطح المكتب هذا: لا يسمح Wayland لأي برنامج بوضع نافذة عند حافة الشاشة؛ المتوقع X11 أو Windows أو macOS. نافذة فارغة ساطعة بجانب الاجتماع تؤدي الغرض نفسه</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>بطاقات التغطية: الكلمات والصورة وموعد عودتك</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>غرفة خالية: ابتعد عن الصورة فتُحفظ ملامحها</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>تسجيل ما يراه الاجتماع؛ مرة أخرى للإيقاف</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>التسجيلات تسمع الميكروفون</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>لقطة لما يراه الاجتماع</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>إظهار سطر الحالة أو إخفاؤه</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>ضبابية الصورة</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>يسار/يمين</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>أعلى/أسفل</translation>
    </message>
    <message>
        <source>Each slide</source>
        <translation>كل شريحة</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>مع Shift يحرّك السحب في المعاينة الصورة وتغيّر العجلة حجمها.</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(معدلة)</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>بطاقات التغطية</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>الاحتفاظ بهذه البطاقة</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>اسم البطاقة:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>العودة بعد</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} د</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>الاحتفاظ باسم…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>تغطية الكاميرا</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>عند أي عطل يرى الاجتماع بطاقة Scrim نفسه، لا هذه أبدًا.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>مرآة</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>القناع</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>تغطية</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>مغطاة</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>الضبابية بالنسبة المئوية</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>ضبابية الخلفية: + و- بمقدار 5، ] و[ بمقدار 1، والأرقام للعشرات</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>اختر غيرها</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>كيف تُركّب الصورة، وما يظهر هنا</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>المساعدة: المفاتيح</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>كل المفاتيح  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>مفاتيح في كل برنامج، ملفات تعريف، تصدير واستيراد</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>التشبع</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>الدفء</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>قلب للاجتماع</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>تدوير 90°</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>يراك الآخرون مقلوبًا؛ وتعرض المعاينة صورة ذلك في المرآة.</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>يراك الآخرون مقلوبًا؛ وتعرض المعاينة الشيء نفسه.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>يراك الآخرون غير مقلوب؛ وتعرض المعاينة صورة ذلك في المرآة.</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>يراك الآخرون غير مقلوب؛ وتعرض المعاينة الشيء نفسه.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>لقطة</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>أُخذت لقطة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>ما يراه الاجتماع</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} ث؛ يرى الآخرون بطاقة</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>ابتعد عن الصورة</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>ابق خارجها</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>الكاميرا تنظر إلى الغرفة</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>تم تعلّم الغرفة</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>حتى تتحرك الكاميرا؛ لا تُحفظ أبدًا</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>نُسيت الغرفة</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>لم يتم تعلّم الغرفة: {why}. اضغط e وابتعد عن الصورة 5 ث</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>ما تم حفظه</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>كآخر استخدام مع هذه الكاميرا</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>مفاتيح في كل برنامج</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>تصدير الإعدادات…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>استيراد الإعدادات…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>المفاتيح التي يرى الآخرون أثرها تتطلب Ctrl</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>‏c يغطي بدونه أيضًا، ويعود معه</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>البدء عند تسجيل الدخول، مخفيًا</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} مع {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>كالنظام: {language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>العودة إلى المحفوظ</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>لم تُحفظ تغييرات ملف التعريف {name}</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>ملف التعريف كما حُفظ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>حفظ كملف تعريف</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>اسم ملف التعريف:</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>إعادة تسمية ملف التعريف</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>حُذف ملف التعريف {name}</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}، معدّل</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>ملف التعريف {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>ملف التعريف {name}، معدّل منذ حفظه</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>صُدّرت الإعدادات</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>كل ذلك محفوظ هنا من قبل</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>استيراد هذه الإعدادات؟</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>استُوردت الإعدادات من</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>من {path}</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>جديد هنا:</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>يحل محل المحفوظ هنا:</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>ملف التعريف {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>ما استُخدم مع الكاميرا {name}</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>قائمة الخلفيات</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>المفضلة منها</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>بدون {thing}</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>الاسم والشعار</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>إظهارهما في الصورة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>عموديًا</translation>
    </message>
    <message>
        <source>Or drag them in the preview; the wheel on them changes their size.</source>
        <translation>أو اسحبهما في المعاينة؛ العجلة فوقهما تغيّر حجمهما.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>الفحص مجددًا</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>إخفاء هذا السطر</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>نسخ  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>رسالة من Scrim</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>أسقط صورة أو فيديو ليكون خلفك. مفاتيح في كل برنامج: انظر الإعدادات.</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>الحالة: {state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>المعاينة: ما يراه الاجتماع</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>في انتظار الصورة الأولى…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>تأخر الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>تأخر الدقيقة الأخيرة؛ الأعلى هو {ms} ms</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا مزيد</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>مغطاة</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>لا أحد يشاهد</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>معاينة فقط</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>فُقدت الكاميرا</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>‏macOS: لا توجد هنا بعد مفاتيح في كل برنامج، مطلوب Linux أو Windows. استخدم قائمة الأيقونة في شريط القوائم</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>مفاتيح في كل برنامج: لم يُضبط WAYLAND_DISPLAY ولا DISPLAY؛ مطلوب سطح مكتب. ابدأ Scrim منه</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>لا يوفر سطح المكتب هذا مفاتيح في كل برنامج ({why})؛ مطلوبة بوابة فيها GlobalShortcuts (GNOME 48، KDE Plasma 6). استخدم قائمة الأيقونة بدلاً من ذلك</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>لا يعطي سطح المكتب مفاتيح إلا لبرامج قائمته ({why})؛ مطلوب المدخل {entry}. نفّذ: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>رفضت أنت</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>لم يعط سطح المكتب مفاتيح في كل برنامج ({why})؛ مطلوبة موافقتك في نافذته. فعّلها مجددًا من الإعدادات &gt; مفاتيح في كل برنامج</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}: لم يعط سطح المكتب مفتاحًا؛ مطلوب مفتاح لا يملكه برنامج آخر. اختره من إعدادات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>استرد سطح المكتب المفاتيح في كل برنامج ({why}). فعّلها مجددًا من الإعدادات &gt; مفاتيح في كل برنامج</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>تحتاج المفاتيح في كل برنامج إلى الحزمة {name} غير المثبتة؛ نفّذ: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>مفاتيح في كل برنامج: {why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>تغطية الكاميرا؛ مرة أخرى للعودة</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>ضبابية أكثر</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>ضبابية أقل</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>يملكها برنامج آخر: {keys}؛ مطلوبة مفاتيح حرة. اختر غيرها من الإعدادات &gt; مفاتيح في كل برنامج، أو أغلق ذلك البرنامج</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>يُبقي Scrim الكاميرا عاملة. أنهه من هذه الأيقونة.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>الضبابية {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>مرحبًا بك في Scrim</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>‏1 من 3: كاميرتك</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>‏2 من 3: الكاميرا لاجتماعك</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>يعرضها اجتماعك بين كاميراته؛ و«بدون» معاينة فقط.</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>‏3 من 3: كيف تبدو غرفتك</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>اختر Scrim في اجتماعك</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>‏c يغطي الكاميرا فورًا، و? يعرض كل المفاتيح.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>قائمة كاميرات اجتماع وقد اختير Scrim</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>الكاميرا المدمجة</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>الإنهاء وأحدهم يشاهد؟</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>يعرض برنامج كاميرتك في هذه اللحظة. لن تصله صورة بعد ذلك.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>تلميح</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>ما تعذر فعله</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>ما تعثر عند البدء</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>الاستمرار</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>أفلت</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>ليكون خلفك</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>أردوازي</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>كحلي</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>غابة</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>رمل</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>شاشة خضراء</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>علية</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>مكتبة</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>طوب</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>خشب</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>كتان</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>فجر</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>غيوم</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>تلال</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>أضواء</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>ضباب</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>أمواج</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>شفق</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>انسياب</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>شفافة</translation>
    </message>
    <message>
        <source>Lens blur on</source>
        <translation>ضبابية العدسة مفعلة</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>ضبابية العدسة معطلة</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>هالة الضوء مفعلة</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>هالة الضوء معطلة</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>مطابقة الألوان مفعلة</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>مطابقة الألوان معطلة</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>التأطير التلقائي مفعل</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>التأطير التلقائي معطل</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>الإضاءة مفعلة</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>الإضاءة معطلة</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>مقلوبة</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>غير مقلوبة</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>الاسم ظاهر</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>الاسم مخفي</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>تسجيلات بصوت</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>تسجيلات بلا صوت</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>المفاتيح تتطلب Ctrl</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>المفاتيح لا تتطلب Ctrl</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>المعاينة كالمرآة</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>المعاينة كما يراها الاجتماع</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>القناع مخفي</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>الإضاءة {number} %</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>مطابقة الألوان {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>هالة الضوء {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>الصورة خلفك {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>الصورة خلفك، يسار/يمين {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>الصورة خلفك، أعلى/أسفل {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>ضبابية الصورة {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>كل صورة {number} ث</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>يراها الآخرون هكذا أيضًا</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>لك وحدك: يراها الآخرون دون مرآة</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>تتبعك الصورة</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>تعمل حيث يعتم المكان</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>في هذه المعاينة فقط</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>منك؛ اضغط c للعودة</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>الغرفة مرئية</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>التأثير معطل؛ اضغط b لاختيار خلفية</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>يرى الاجتماع بطاقة</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>أُزيلت التغطية</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>الضوء والألوان والحافة كما هي</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>الحافة أنعم بمقدار {pixels} px</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>الحافة كما وُجدت</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>العودة بعد {minutes} د</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>بطاقة بسيطة</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>ما ستعرضه التغطية</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>الاسم {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>نُقل الاسم</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>{across} % من اليسار، {down} % من الأعلى</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>لا يظهر بعد</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا مسمى</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>دُوّرت {degrees}°</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>التكبير {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>لا أثر قبل التكبير</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>لا مفضلة بعد</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>Y تضع نجمة على خلفية</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>لا شيء للمقارنة</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>الضبابية وحدها</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>لا شيء آخر مفعّل الآن</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>لك وحدك ما دمت تضغط</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>غير مستخدمة: الخلفية هي {background}</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>بلا حلقات مترجمة</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>التأثير معطل</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>شرائح: {folder}</translation>
    </message>
    <message>
        <source>REC {time}</source>
        <translation>REC {time}</translation>
    </message>
    <message>
        <source>{number} fps</source>
        <translation>{number} إطارًا/ث</translation>
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
        <translation>أُسقط {number}</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>الجودة: {name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>اقتصادية</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>متوازنة</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>صورة من كل اثنتين</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>فك الترميز</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>الفصل</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>الصقل</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>التأطير</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>foreground</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>التركيب</translation>
    </message>
    <message>
        <source>relight</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>الحافة</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>من الالتقاط إلى الإرسال</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>أُرسل {sent}، منها {covers} بطاقات؛ CPU: 100 % نواة واحدة</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>‏{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>أرسلت الكاميرا صورًا قليلة جدًا</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>تحرك شيء ما</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>كان أحدهم في الصورة</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>لا يوجد ما يناسب: تستهلك الصور نفسها نحو ربع أكثر من CPU</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>مغطاة</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>جارٍ إخفاء الغرفة</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>أعود بعد لحظات</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>توقف Scrim</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>فُقدت الكاميرا</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>تغيرت الكاميرا</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>تغير حجم الصورة</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>دُوّرت الصورة</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>صورة تالفة</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>لا صورة جديدة</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>لا أحد يشاهد</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>الحاسوب في وضع السكون</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>كاميرا افتراضية أخرى مستخدمة</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>تغيرت الجودة</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>فشل النموذج</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>فشلت مرحلة</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>نفدت الذاكرة</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>شكل القناع خاطئ</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>نوع القناع خاطئ</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>القناع ليس رقمًا بين 0 و1</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>القناع غير محسوم</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>القناع يغطي الصورة كلها</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>كبر القناع فجأة</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>كاميرا المرة السابقة {name} غير موجودة؛ تُستخدم أخرى</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>البدء عند تسجيل الدخول: لا يمكن تغيير {what} ({error})؛ مطلوب إذن الكتابة. استخدم إعدادات سطح المكتب</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>تعريض تلقائي</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>إطارات أبطأ في الظلام</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الكسب</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>الضوء خلفك</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>تركيز تلقائي</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>التركيز</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>توازن أبيض تلقائي</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>توازن الأبيض</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>وميض المصابيح</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>تُحفظ لهذه الكاميرا، وتعود كما كانت حين يتركها Scrim.</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>لا شيء يُضبط في هذه الكاميرا.</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>ما يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>لا توجد صورة ولا ملف ولا لون؛ انسخ شيئاً أولاً أو أفلت ملفاً هنا</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>غير متماسك</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>لا يمكن حفظ الصورة باسم {path} ({why})؛ احفظها بنفسك</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>لا نجمة هنا</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>اختر صورة أو فيديو أو لوناً</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>لم تعد مفضلة</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} ليس صورة أو فيديو يمكن قراءته؛ لم يُضف</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>أُزيل {name} من الشريط</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} ليس صورة ولا فيديو؛ أحضر صورة (JPEG, PNG, WebP, HEIC …) أو فيديو (MP4, WebM, GIF …) أو مجلد صور</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>الإضاءة</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>مطابقة الألوان</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>هالة الضوء</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>حافة ناعمة</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>تعمل مطابقة الألوان وهالة الضوء أمام الصور والألوان، وضبابية العدسة أمام الغرفة الضبابية.</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>اضغط باستمرار للمقارنة</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera} كاميرا افتراضية لا يكتب فيها شيء؛ يلزم كاميرا تعطي صوراً: {known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>لا كاميرا {name!r}؛ يلزم واحدة من: {known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>لا كاميرا افتراضية {name!r}؛ يلزم واحدة من: {known}. كيفية الإضافة عبر &apos;{doctor}&apos;</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>الكاميرا الافتراضية {camera} يستخدمها {users}؛ يلزم واحدة حرة. أغلق ذلك البرنامج أو اختر غيرها بـ --output</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>لا يستجيب PipeWire؛ يجب أن تعمل خدمته لهذا المستخدم. شغّلها (systemctl --user start pipewire wireplumber) أو اختر غيره بـ --output</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>الخلفية {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>الكاميرا الافتراضية {camera} تقبل {size}؛ المطلوب {wanted} وهو الحجم الحالي. شغّل Scrim بها عبر --output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path} تالف بعد {seconds} ث؛ يلزم مقطع كامل. حوّله من جديد، مثلاً: ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path} ينتهي بعد {seconds} ث؛ المتوقع {length} ث. الملف مبتور: انسخه من جديد</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>لا ملف {path}؛ يلزم صورة أو مقطع. تحقق من الاسم</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>تعذر فتح {path} ({why})؛ يلزم ملف يمكن قراءته. تحقق من الاسم والأذونات</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} بحجم {size} = {pixels} مليون بكسل؛ الحد {most} مليوناً. احفظه أصغر</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>تعذرت قراءة {path} ({why})؛ يلزم صورة أو مقطع</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} بصيغة HEIC؛ تلزم الحزمة pi-heif. شغّل &apos;pip install pi-heif&apos; أو احفظه بصيغة JPEG</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>مفاتيح في كل برنامج: خادم X لا يستجيب ({why})؛ يلزم الذي يعرض هذه النافذة. تحقق من DISPLAY وXAUTHORITY</translation>
    </message>
</context>
</TS>
