<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name></name>
    <message>
        <source>exclusive_caps=1, and Scrim running before its camera list opens</source>
        <translation>exclusive_caps=1, और कैमरा सूची खुलने से पहले Scrim चालू</translation>
    </message>
    <message>
        <source>chrome://flags/#enable-webrtc-pipewire-camera (off by default)</source>
        <translation>chrome://flags/#enable-webrtc-pipewire-camera (शुरू में बंद)</translation>
    </message>
    <message>
        <source>does not ask PipeWire</source>
        <translation>PipeWire से नहीं पूछता</translation>
    </message>
    <message>
        <source>Meet, Teams, Webex in a browser</source>
        <translation>ब्राउज़र में Meet, Teams, Webex</translation>
    </message>
    <message>
        <source>the meeting&apos;s Settings &gt; Video</source>
        <translation>मीटिंग की सेटिंग &gt; वीडियो</translation>
    </message>
    <message>
        <source>what the browser needs</source>
        <translation>जो ब्राउज़र को चाहिए</translation>
    </message>
    <message>
        <source>the page&apos;s permission prompt</source>
        <translation>पेज की अनुमति का सवाल</translation>
    </message>
    <message>
        <source>about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)</source>
        <translation>about:config, media.webrtc.camera.allow-pipewire (Fedora में चालू, बाकी जगह बंद)</translation>
    </message>
    <message>
        <source>Settings &gt; Video &gt; Camera</source>
        <translation>सेटिंग &gt; वीडियो &gt; कैमरा</translation>
    </message>
    <message>
        <source>retired by Microsoft in May 2025</source>
        <translation>Microsoft ने मई 2025 में बंद किया</translation>
    </message>
    <message>
        <source>Teams, in its place</source>
        <translation>इसकी जगह Teams</translation>
    </message>
    <message>
        <source>the option --enable-features=WebRtcPipeWireCamera, where its version knows it</source>
        <translation>विकल्प --enable-features=WebRtcPipeWireCamera, यदि संस्करण में हो</translation>
    </message>
    <message>
        <source>Sources &gt; Video Capture Device (PipeWire or V4L2)</source>
        <translation>स्रोत &gt; वीडियो कैप्चर डिवाइस (PipeWire या V4L2)</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>और कुछ नहीं</translation>
    </message>
    <message>
        <source>its menu of cameras</source>
        <translation>इसका कैमरा मेनू</translation>
    </message>
    <message>
        <source>nothing more: PipeWire lists it</source>
        <translation>और कुछ नहीं: PipeWire इसे दिखाता है</translation>
    </message>
    <message>
        <source>Flatpak and Snap builds</source>
        <translation>Flatpak और Snap पैकेज</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>ऊपर जैसा</translation>
    </message>
    <message>
        <source>Flatpak: yes at the desktop&apos;s question for the camera</source>
        <translation>Flatpak: डेस्कटॉप के कैमरा सवाल पर हाँ</translation>
    </message>
    <message>
        <source>snap connect NAME:camera, or Flatseal &gt; Devices</source>
        <translation>snap connect NAME:camera, या Flatseal &gt; डिवाइस</translation>
    </message>
    <message>
        <source>Zoom, Slack, Discord and browsers without PipeWire see no camera</source>
        <translation>Zoom, Slack, Discord और बिना PipeWire के ब्राउज़र को कैमरा नहीं दिखता</translation>
    </message>
    <message>
        <source>close what uses the camera, then: {command}</source>
        <translation>जो कैमरा इस्तेमाल कर रहा है उसे बंद करें, फिर: {command}</translation>
    </message>
    <message>
        <source>Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>OBS Studio (https://obsproject.com) इंस्टॉल करें, एक बार चलाएँ और वर्चुअल कैमरा शुरू करें दबाएँ</translation>
    </message>
    <message>
        <source>The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. The other: install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera</source>
        <translation>छोटा रास्ता: Unity Capture (https://github.com/schellingb/UnityCapture) डाउनलोड करें, और उसके Install फ़ोल्डर में, एडमिन टर्मिनल में: regsvr32 UnityCaptureFilter64.dll &quot;/i:UnityCaptureName=Scrim&quot;. दूसरा: OBS Studio (https://obsproject.com) इंस्टॉल करें, एक बार चलाएँ और वर्चुअल कैमरा शुरू करें दबाएँ</translation>
    </message>
    <message>
        <source>and for every start: {command}</source>
        <translation>और हर शुरुआत के लिए: {command}</translation>
    </message>
    <message>
        <source>where that answers &apos;Key was rejected&apos;, enroll the key that signed the module: {command}, restart and choose Enroll MOK</source>
        <translation>यदि &quot;Key was rejected&quot; आए, तो मॉड्यूल की कुंजी दर्ज करें: {command}, फिर से शुरू करें और Enroll MOK चुनें</translation>
    </message>
    <message>
        <source>Python packages</source>
        <translation>Python पैकेज</translation>
    </message>
    <message>
        <source>missing: {packages}</source>
        <translation>नहीं हैं: {packages}</translation>
    </message>
    <message>
        <source>all installed</source>
        <translation>सभी इंस्टॉल हैं</translation>
    </message>
    <message>
        <source>Compiled loops</source>
        <translation>कंपाइल किए लूप</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>in Scrim&apos;s folder: {command}</source>
        <translation>Scrim के फ़ोल्डर में: {command}</translation>
    </message>
    <message>
        <source>denied to Scrim by the kernel</source>
        <translation>कर्नेल ने Scrim के लिए रोका है</translation>
    </message>
    <message>
        <source>not used, but nothing denies it to Scrim</source>
        <translation>इस्तेमाल नहीं होता, पर Scrim को कोई रोकता भी नहीं</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>वेबकैम</translation>
    </message>
    <message>
        <source>Plug one in, or try Scrim with --input demo</source>
        <translation>कैमरा लगाएँ, या --input demo के साथ Scrim आज़माएँ</translation>
    </message>
    <message>
        <source>none is connected</source>
        <translation>कोई नहीं लगा है</translation>
    </message>
    <message>
        <source>Virtual camera</source>
        <translation>वर्चुअल कैमरा</translation>
    </message>
    <message>
        <source>neither Unity Capture nor OBS Virtual Camera is registered</source>
        <translation>न Unity Capture पंजीकृत है न OBS Virtual Camera</translation>
    </message>
    <message>
        <source>OBS Virtual Camera is not registered</source>
        <translation>OBS Virtual Camera पंजीकृत नहीं है</translation>
    </message>
    <message>
        <source>Kernel module v4l2loopback</source>
        <translation>कर्नेल मॉड्यूल v4l2loopback</translation>
    </message>
    <message>
        <source>loaded, version {version}</source>
        <translation>लोड है, संस्करण {version}</translation>
    </message>
    <message>
        <source>0.12 or older</source>
        <translation>0.12 या पुराना</translation>
    </message>
    <message>
        <source>not installed for kernel {release}</source>
        <translation>कर्नेल {release} के लिए इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>installed, not loaded; Secure Boot is on</source>
        <translation>इंस्टॉल है, लोड नहीं; Secure Boot चालू है</translation>
    </message>
    <message>
        <source>installed, not loaded</source>
        <translation>इंस्टॉल है, लोड नहीं</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>off ({flags}): Chrome, Zoom and Teams do not list the camera</source>
        <translation>बंद ({flags}): Chrome, Zoom और Teams कैमरा नहीं दिखाते</translation>
    </message>
    <message>
        <source>the module is loaded without a device</source>
        <translation>मॉड्यूल बिना डिवाइस के लोड है</translation>
    </message>
    <message>
        <source>in use: {held}</source>
        <translation>इस्तेमाल में: {held}</translation>
    </message>
    <message>
        <source>{free}; in use: {held}</source>
        <translation>{free}; इस्तेमाल में: {held}</translation>
    </message>
    <message>
        <source>Camera off while nobody watches</source>
        <translation>जब कोई न देखे तब कैमरा बंद</translation>
    </message>
    <message>
        <source>yes: {why}</source>
        <translation>हाँ: {why}</translation>
    </message>
    <message>
        <source>not here, the camera is always on: {why}</source>
        <translation>यहाँ नहीं, कैमरा हमेशा चालू है: {why}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>अनुमति</translation>
    </message>
    <message>
        <source>{command}, then log out and in again</source>
        <translation>{command}, फिर लॉग आउट करके दोबारा लॉग इन करें</translation>
    </message>
    <message>
        <source>may not open {devices}</source>
        <translation>{devices} नहीं खुल सकता</translation>
    </message>
    <message>
        <source>every video device may be opened</source>
        <translation>हर वीडियो डिवाइस खुल सकता है</translation>
    </message>
    <message>
        <source>no sound for the recording ({why}); expected the library PortAudio; run: {command}. Or record without the microphone</source>
        <translation>रिकॉर्डिंग के लिए आवाज़ नहीं ({why}); PortAudio लाइब्रेरी चाहिए; चलाएँ: {command}. या बिना माइक रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>the microphone does not open ({why}); expected one that is plugged in and allowed. Or record without the microphone</source>
        <translation>माइक नहीं खुलता ({why}); वह लगा और अनुमत होना चाहिए। या बिना माइक रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Camera portal</source>
        <translation>कैमरा पोर्टल</translation>
    </message>
    <message>
        <source>does not run here: programs in a Flatpak, OBS and GNOME&apos;s see no camera of Scrim&apos;s</source>
        <translation>यहाँ नहीं चलता: Flatpak के प्रोग्राम, OBS और GNOME को Scrim का कैमरा नहीं दिखता</translation>
    </message>
    <message>
        <source>runs; Scrim is listed there without a kernel module</source>
        <translation>चल रहा है; Scrim बिना कर्नेल मॉड्यूल के सूची में है</translation>
    </message>
    <message>
        <source>Scrim is listed; nobody watches now</source>
        <translation>Scrim सूची में है; अभी कोई नहीं देख रहा</translation>
    </message>
    <message>
        <source>Scrim is listed; seen now by {programs}</source>
        <translation>Scrim सूची में है; अभी देख रहे हैं: {programs}</translation>
    </message>
    <message>
        <source>does not answer ({why}): browsers and Flatpaks get no camera of PipeWire&apos;s</source>
        <translation>जवाब नहीं देता ({why}): ब्राउज़र और Flatpak को PipeWire का कैमरा नहीं मिलता</translation>
    </message>
    <message>
        <source>install xdg-desktop-portal and your desktop&apos;s part of it (xdg-desktop-portal-gnome, -kde or -gtk), then log out and in again</source>
        <translation>xdg-desktop-portal और अपने डेस्कटॉप का भाग (xdg-desktop-portal-gnome, -kde या -gtk) इंस्टॉल करें, फिर लॉग आउट करके दोबारा लॉग इन करें</translation>
    </message>
    <message>
        <source>answers, but counts no camera though Scrim is listed (version 1.16 does so)</source>
        <translation>जवाब देता है, पर Scrim सूची में होने पर भी कैमरा नहीं गिनता (संस्करण 1.16 ऐसा करता है)</translation>
    </message>
    <message>
        <source>answers, a camera is there</source>
        <translation>जवाब देता है, कैमरा है</translation>
    </message>
    <message>
        <source>answers; no camera is there yet</source>
        <translation>जवाब देता है; अभी कैमरा नहीं है</translation>
    </message>
    <message>
        <source>Permission of the portal</source>
        <translation>पोर्टल की अनुमति</translation>
    </message>
    <message>
        <source>no camera for {programs}: that was said once, and is kept</source>
        <translation>{programs} के लिए कैमरा नहीं: एक बार मना किया गया, और वही कायम है</translation>
    </message>
    <message>
        <source>forget it, to be asked again: {command}</source>
        <translation>दोबारा पूछे जाने के लिए इसे हटाएँ: {command}</translation>
    </message>
    <message>
        <source>PipeWire&apos;s camera is gone: {why}; expected the daemon to go on. It comes back with it</source>
        <translation>PipeWire का कैमरा चला गया: {why}; उसकी सेवा चलनी चाहिए। वह उसके साथ लौटेगा</translation>
    </message>
    <message>
        <source>PipeWire lists no camera: {why}; expected it to. &apos;{doctor}&apos; says more</source>
        <translation>PipeWire कोई कैमरा नहीं दिखाता: {why}। &apos;{doctor}&apos; और बताता है</translation>
    </message>
    <message>
        <source>What was written plays</source>
        <translation>जो लिखा गया वह चलता है</translation>
    </message>
    <message>
        <source>Nothing is left of it</source>
        <translation>उसका कुछ नहीं बचा</translation>
    </message>
    <message>
        <source>The old recording is kept</source>
        <translation>पुरानी रिकॉर्डिंग रखी गई है</translation>
    </message>
    <message>
        <source>recording {path} cannot be written ({why}); expected room on the disk. {left}</source>
        <translation>रिकॉर्डिंग {path} नहीं लिखी जा सकती ({why}); डिस्क पर जगह चाहिए। {left}</translation>
    </message>
    <message>
        <source>&apos;{command}&apos; says what is missing and how to add it</source>
        <translation>&quot;{command}&quot; बताता है कि क्या नहीं है और कैसे जोड़ें</translation>
    </message>
    <message>
        <source>virtual camera {device} refused a frame: {why}. {remedy}</source>
        <translation>वर्चुअल कैमरा {device} ने तस्वीर नहीं ली: {why}. {remedy}</translation>
    </message>
    <message>
        <source>{camera} by {programs}</source>
        <translation>{camera}: {programs}</translation>
    </message>
    <message>
        <source>in use: {held}. Pictures go to {camera} instead</source>
        <translation>इस्तेमाल में: {held}. तस्वीरें इसकी जगह {camera} पर जाती हैं</translation>
    </message>
    <message>
        <source>no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}</source>
        <translation>कोई खाली वर्चुअल कैमरा नहीं (इस्तेमाल में: {held}); v4l2loopback डिवाइस चाहिए। {remedy}</translation>
    </message>
    <message>
        <source>no free virtual camera; expected a v4l2loopback device. {remedy}</source>
        <translation>कोई खाली वर्चुअल कैमरा नहीं; v4l2loopback डिवाइस चाहिए। {remedy}</translation>
    </message>
    <message>
        <source>virtual camera {device} keeps {format}</source>
        <translation>वर्चुअल कैमरा {device} में {format} ही रहता है</translation>
    </message>
    <message>
        <source>{kept} ({holders}); the picture of {size} is fitted</source>
        <translation>{kept} ({holders}); {size} की तस्वीर ढाली जाती है</translation>
    </message>
    <message>
        <source>in use by {programs}</source>
        <translation>इस्तेमाल में: {programs}</translation>
    </message>
    <message>
        <source>free; open in {programs}</source>
        <translation>खाली; {programs} में खुला</translation>
    </message>
    <message>
        <source>free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>दूसरे प्रोग्राम के इस्तेमाल में</translation>
    </message>
    <message>
        <source>set before</source>
        <translation>पहले से तय</translation>
    </message>
    <message>
        <source>virtual camera {device} does not open in {format}: {why}. {remedy}</source>
        <translation>वर्चुअल कैमरा {device} {format} में नहीं खुलता: {why}. {remedy}</translation>
    </message>
    <message>
        <source>no camera is connected; expected one. Plug one in, or try Scrim with --input demo</source>
        <translation>कोई कैमरा नहीं लगा; एक चाहिए। कैमरा लगाएँ, या --input demo के साथ Scrim आज़माएँ</translation>
    </message>
    <message>
        <source>camera {camera} is gone; expected it to stay plugged in. Plug it in again</source>
        <translation>कैमरा {camera} चला गया; उसे लगा रहना चाहिए। दोबारा लगाएँ</translation>
    </message>
    <message>
        <source>camera {camera} sends no pictures in {mode}</source>
        <translation>कैमरा {camera} {mode} में तस्वीर नहीं भेजता</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened.</source>
        <translation>कैमरा {camera} नहीं खुल सकता।</translation>
    </message>
    <message>
        <source>no permission to open camera {camera}; expected read and write access. Run &apos;{command}&apos; and log in again</source>
        <translation>कैमरा {camera} खोलने की अनुमति नहीं; पढ़ना और लिखना चाहिए। &quot;{command}&quot; चलाएँ और दोबारा लॉग इन करें</translation>
    </message>
    <message>
        <source>camera {camera} cannot be opened ({why}).</source>
        <translation>कैमरा {camera} नहीं खुल सकता ({why})।</translation>
    </message>
    <message>
        <source>It is in use by {programs}: close that program, or choose another --input</source>
        <translation>इस्तेमाल में: {programs}. वह प्रोग्राम बंद करें, या दूसरा --input चुनें</translation>
    </message>
    <message>
        <source>Close what may use it, plug it in again, or choose another --input</source>
        <translation>जो इसे इस्तेमाल कर सकता है उसे बंद करें, दोबारा लगाएँ, या दूसरा --input चुनें</translation>
    </message>
    <message>
        <source>{camera}, Scrim sends to it now (pid {pid})</source>
        <translation>{camera}, Scrim अभी इस पर भेज रहा है (pid {pid})</translation>
    </message>
    <message>
        <source>{command}  names the program of another user: close it</source>
        <translation>{command}  दूसरे उपयोगकर्ता का प्रोग्राम बताता है: उसे बंद करें</translation>
    </message>
    <message>
        <source>close {name}, or: {command}</source>
        <translation>{name} बंद करें, या: {command}</translation>
    </message>
    <message>
        <source>close the one that sends pictures to it, those that watch it may stay; {each}</source>
        <translation>जो इस पर तस्वीर भेजता है उसे बंद करें, देखने वाले रह सकते हैं; {each}</translation>
    </message>
    <message>
        <source>its USB port has no bandwidth left (ENOSPC)</source>
        <translation>USB पोर्ट में बैंडविड्थ नहीं बची (ENOSPC)</translation>
    </message>
    <message>
        <source>Plug it into another port, away from a hub with other cameras; or take a smaller --size</source>
        <translation>दूसरे पोर्ट में लगाएँ, दूसरे कैमरों वाले हब से दूर; या छोटा --size लें</translation>
    </message>
    <message>
        <source>the USB connection fails (EPROTO)</source>
        <translation>USB कनेक्शन विफल (EPROTO)</translation>
    </message>
    <message>
        <source>Try another cable or port</source>
        <translation>दूसरी केबल या पोर्ट आज़माएँ</translation>
    </message>
    <message>
        <source>the driver reports a failure (EIO)</source>
        <translation>ड्राइवर विफलता बताता है (EIO)</translation>
    </message>
    <message>
        <source>Plug the camera in again</source>
        <translation>कैमरा दोबारा लगाएँ</translation>
    </message>
    <message>
        <source>{system} does not tell which programs watch a virtual camera</source>
        <translation>{system} नहीं बताता कि कौन से प्रोग्राम वर्चुअल कैमरा देख रहे हैं</translation>
    </message>
    <message>
        <source>the driver says who watches</source>
        <translation>ड्राइवर बताता है कि कौन देख रहा है</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches, and /proc is hidden</source>
        <translation>v4l2loopback {version} नहीं बताता कि कौन देख रहा है, और /proc छिपा है</translation>
    </message>
    <message>
        <source>v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and those of other users are not seen</source>
        <translation>v4l2loopback {version} नहीं बताता कि कौन देख रहा है (0.13 बताता है): प्रोग्राम गिने जाते हैं, दूसरे उपयोगकर्ताओं के नहीं दिखते</translation>
    </message>
    <message>
        <source>folder {folder} cannot be read ({why}); expected one with pictures</source>
        <translation>फ़ोल्डर {folder} नहीं पढ़ा जा सकता ({why}); चित्रों वाला फ़ोल्डर चाहिए</translation>
    </message>
    <message>
        <source>{path} names no picture that can be read; put a star on some</source>
        <translation>{path} में पढ़ने योग्य चित्र का नाम नहीं; कुछ को तारा दें</translation>
    </message>
    <message>
        <source>folder {folder} holds no picture that can be read; expected some, such as a.jpg</source>
        <translation>फ़ोल्डर {folder} में पढ़ने लायक चित्र नहीं; a.jpg जैसे चाहिए</translation>
    </message>
    <message>
        <source>Back in a moment</source>
        <translation>अभी लौटता हूँ</translation>
    </message>
    <message>
        <source>Back at {time}</source>
        <translation>{time} पर वापसी</translation>
    </message>
    <message>
        <source>no snapshot was taken: the camera is covered; expected a picture</source>
        <translation>फ़ोटो नहीं ली गई: कैमरा ढका है; तस्वीर चाहिए</translation>
    </message>
    <message>
        <source>snapshot {path} cannot be written ({why}); expected room on the disk</source>
        <translation>फ़ोटो {path} नहीं लिखी जा सकती ({why}); डिस्क पर जगह चाहिए</translation>
    </message>
    <message>
        <source>folder {folder} cannot be made ({why}); expected one that may be written</source>
        <translation>फ़ोल्डर {folder} नहीं बन सकता ({why}); लिखने की अनुमति चाहिए</translation>
    </message>
    <message>
        <source>no memory is left; expected some for every frame. Close other programs</source>
        <translation>मेमोरी नहीं बची; हर तस्वीर के लिए चाहिए। दूसरे प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>the virtual camera&apos;s driver</source>
        <translation>वर्चुअल कैमरे का ड्राइवर</translation>
    </message>
    <message>
        <source>a step of the picture&apos;s way</source>
        <translation>तस्वीर के रास्ते का एक चरण</translation>
    </message>
    <message>
        <source>the camera&apos;s driver</source>
        <translation>कैमरे का ड्राइवर</translation>
    </message>
    <message>
        <source>{what} did not end within {seconds:g} s; expected it to. Scrim ends without it</source>
        <translation>{what} {seconds:g} से में समाप्त नहीं हुआ, जैसा अपेक्षित था। Scrim उसके बिना बंद होता है</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>डेमो</translation>
    </message>
    <message>
        <source>None: preview only</source>
        <translation>कोई नहीं: केवल पूर्वावलोकन</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>सब एक साथ</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
    <message>
        <source>Compiled loops: {seen}</source>
        <translation>कंपाइल किए लूप: {seen}</translation>
    </message>
    <message>
        <source>The camera stays on while nobody watches: {why}</source>
        <translation>कोई न देखे तब भी कैमरा चालू रहता है: {why}</translation>
    </message>
    <message>
        <source>no size {name!r} now; expected one of: {names}</source>
        <translation>अभी आकार {name!r} नहीं; विकल्प: {names}</translation>
    </message>
    <message>
        <source>no camera {name!r} now; expected one of: {names}</source>
        <translation>अभी कैमरा {name!r} नहीं; विकल्प: {names}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r} now; expected one of: {names}</source>
        <translation>अभी वर्चुअल कैमरा {name!r} नहीं; विकल्प: {names}</translation>
    </message>
    <message>
        <source>{size} at {rate} fps</source>
        <translation>{size}, {rate} fps</translation>
    </message>
    <message>
        <source>none is there</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>the camera is off until a client opens it</source>
        <translation>जब तक कोई प्रोग्राम न खोले, कैमरा बंद है</translation>
    </message>
    <message>
        <source>lean out of the picture</source>
        <translation>तस्वीर से हट जाएँ</translation>
    </message>
    <message>
        <source>the camera is off, for nobody watches; expected it on to look at the room; open Scrim&apos;s window or the meeting, and try again</source>
        <translation>कैमरा बंद है, क्योंकि कोई नहीं देख रहा; Scrim की खिड़की या बैठक खोलें और फिर कोशिश करें</translation>
    </message>
    <message>
        <source>ended by you</source>
        <translation>आपने समाप्त किया</translation>
    </message>
    <message>
        <source>this model cannot learn a room; expected --model portrait</source>
        <translation>यह मॉडल कमरा नहीं सीख सकता; सीखता है --model portrait</translation>
    </message>
    <message>
        <source>the camera was moved, or the room is another</source>
        <translation>कैमरा हिला, या कमरा दूसरा है</translation>
    </message>
    <message>
        <source>{path} exists</source>
        <translation>{path} मौजूद है</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}); expected a folder that may be written to</source>
        <translation>{path} लिखा नहीं जा सकता ({why}); लिखने योग्य फ़ोल्डर चाहिए</translation>
    </message>
    <message>
        <source>kept here already, and different: {names}</source>
        <translation>यहाँ पहले से रखा है, और अलग है: {names}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a file that Scrim has exported</source>
        <translation>{path} पढ़ा नहीं जा सकता ({why}); Scrim से निर्यात की गई फ़ाइल चाहिए</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was changed</source>
        <translation>{path} ख़राब है ({why}); Scrim से निर्यात की गई फ़ाइल चाहिए। कुछ नहीं बदला गया</translation>
    </message>
    <message>
        <source>kept as {path}</source>
        <translation>{path} के रूप में रखा</translation>
    </message>
    <message>
        <source>left where it is ({why})</source>
        <translation>वहीं छोड़ा ({why})</translation>
    </message>
    <message>
        <source>settings file {path} is damaged: {why}; {kept}, defaults are used</source>
        <translation>सेटिंग फ़ाइल {path} खराब है: {why}; {kept}, डिफ़ॉल्ट लागू हैं</translation>
    </message>
    <message>
        <source>settings cannot be kept in {folder} ({why}); expected a folder that may be written to. Set SCRIM_CONFIG_DIR to one</source>
        <translation>सेटिंग {folder} में नहीं रखी जा सकती ({why}); लिखने योग्य फ़ोल्डर चाहिए। SCRIM_CONFIG_DIR में बताएँ</translation>
    </message>
    <message>
        <source>no profile is in use; expected one. Save under a name first</source>
        <translation>कोई प्रोफ़ाइल इस्तेमाल में नहीं; एक चाहिए। पहले किसी नाम से सहेजें</translation>
    </message>
    <message>
        <source>profile {name} exists; expected another name. Or choose that one</source>
        <translation>प्रोफ़ाइल {name} मौजूद है; दूसरा नाम चाहिए। या उसी को चुनें</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>कोई नहीं है</translation>
    </message>
    <message>
        <source>no profile {name!r}; expected one of: {known}</source>
        <translation>प्रोफ़ाइल {name!r} नहीं; विकल्प: {known}</translation>
    </message>
    <message>
        <source>profile is {name!r}; expected a name in one line, without / or \, up to {most} letters</source>
        <translation>प्रोफ़ाइल {name!r} है; एक पंक्ति का नाम चाहिए, / या \ के बिना, {most} अक्षर तक</translation>
    </message>
    <message>
        <source>background {path} is gone; expected the file of last time; using blur</source>
        <translation>पृष्ठभूमि {path} नहीं रही; वह पिछली बार की फ़ाइल थी; धुंधला इस्तेमाल हो रहा है</translation>
    </message>
    <message>
        <source>for that: {remedy}</source>
        <translation>इसके लिए: {remedy}</translation>
    </message>
    <message>
        <source>do: {remedy}</source>
        <translation>करें: {remedy}</translation>
    </message>
    <message>
        <source>Where meeting clients choose their camera:</source>
        <translation>मीटिंग प्रोग्राम अपना कैमरा कहाँ चुनते हैं:</translation>
    </message>
    <message>
        <source>In use: {taken}. This is a preview only: run  {doctor}</source>
        <translation>इस्तेमाल में: {taken}. यह केवल पूर्वावलोकन है: {doctor}</translation>
    </message>
    <message>
        <source>No virtual camera here, this is a preview only: run  {doctor}</source>
        <translation>यहाँ वर्चुअल कैमरा नहीं है, यह केवल पूर्वावलोकन है: {doctor}</translation>
    </message>
    <message>
        <source>Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); what Zoom and others need: run  {doctor}</source>
        <translation>PipeWire से पूछने वाले प्रोग्राम देख सकते हैं (OBS, Firefox, विकल्प वाले ब्राउज़र); Zoom और अन्य के लिए: {doctor}</translation>
    </message>
    <message>
        <source>No camera found, this is the demo</source>
        <translation>कैमरा नहीं मिला, यह डेमो है</translation>
    </message>
    <message>
        <source>In use: {taken}</source>
        <translation>इस्तेमाल में: {taken}</translation>
    </message>
    <message>
        <source>{most} backgrounds are kept; take some off the strip first</source>
        <translation>{most} पृष्ठभूमियाँ रखी जाती हैं; पहले पट्टी से कुछ हटाएँ</translation>
    </message>
    <message>
        <source>folder {folder} is not there; expected one with pictures</source>
        <translation>फ़ोल्डर {folder} नहीं है; चित्रों वाला फ़ोल्डर चाहिए</translation>
    </message>
    <message>
        <source>background is {background!r}; expected a color, a picture or a video</source>
        <translation>पृष्ठभूमि {background!r} है; हो सकती है: रंग, चित्र या वीडियो</translation>
    </message>
    <message>
        <source>background {path} is not there; expected a picture or video file</source>
        <translation>पृष्ठभूमि {path} नहीं है; चित्र या वीडियो फ़ाइल चाहिए</translation>
    </message>
    <message>
        <source>Light blur</source>
        <translation>हल्का धुंधला</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>धुंधला</translation>
    </message>
    <message>
        <source>Strong blur</source>
        <translation>तेज़ धुंधला</translation>
    </message>
    <message>
        <source>Lens blur</source>
        <translation>लेंस धुंधला</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>पृष्ठभूमियाँ</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ जोड़ें</translation>
    </message>
    <message>
        <source>Add a background</source>
        <translation>पृष्ठभूमि जोड़ें</translation>
    </message>
    <message>
        <source>Add a picture, a video or a color; or drop files on the window</source>
        <translation>चित्र, वीडियो या रंग जोड़ें; या फ़ाइलें विंडो पर छोड़ें</translation>
    </message>
    <message>
        <source>Picture or video …</source>
        <translation>चित्र या वीडियो…</translation>
    </message>
    <message>
        <source>Color …</source>
        <translation>रंग…</translation>
    </message>
    <message>
        <source>Slide show of a folder …</source>
        <translation>फ़ोल्डर का स्लाइड शो…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search the backgrounds by name</source>
        <translation>पृष्ठभूमियाँ नाम से खोजें</translation>
    </message>
    <message>
        <source>Shows the backgrounds with these letters in their names  (Ctrl+F)</source>
        <translation>वे पृष्ठभूमियाँ दिखाता है जिनके नाम में ये अक्षर हैं  (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>चित्र और वीडियो</translation>
    </message>
    <message>
        <source>Add backgrounds</source>
        <translation>पृष्ठभूमियाँ जोड़ें</translation>
    </message>
    <message>
        <source>Slide show of a folder</source>
        <translation>फ़ोल्डर का स्लाइड शो</translation>
    </message>
    <message>
        <source>Background color</source>
        <translation>पृष्ठभूमि का रंग</translation>
    </message>
    <message>
        <source>Rename the background</source>
        <translation>पृष्ठभूमि का नाम बदलें</translation>
    </message>
    <message>
        <source>Name (empty: that of the file):</source>
        <translation>नाम (खाली: फ़ाइल का नाम):</translation>
    </message>
    <message>
        <source>Background {name}</source>
        <translation>पृष्ठभूमि {name}</translation>
    </message>
    <message>
        <source>Favorite {name}</source>
        <translation>पसंदीदा {name}</translation>
    </message>
    <message>
        <source>b steps through the backgrounds</source>
        <translation>b पृष्ठभूमियाँ बदलता है</translation>
    </message>
    <message>
        <source>Drag it to another place; Delete takes it off the strip</source>
        <translation>दूसरी जगह खींचें; Delete इसे पट्टी से हटाता है</translation>
    </message>
    <message>
        <source>A click on the star, or Y: a favorite, which comes first</source>
        <translation>तारे पर क्लिक या Y: पसंदीदा, जो पहले आता है</translation>
    </message>
    <message>
        <source>being opened</source>
        <translation>खुल रहा है</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>बाईं ओर</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>दाईं ओर</translation>
    </message>
    <message>
        <source>Take off the strip</source>
        <translation>पट्टी से हटाएँ</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>पढ़ा नहीं गया</translation>
    </message>
    <message>
        <source>Back soon</source>
        <translation>जल्द वापस</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>लंच</translation>
    </message>
    <message>
        <source>Lunch break</source>
        <translation>लंच ब्रेक</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>सादा</translation>
    </message>
    <message>
        <source>Blur more or less, by 5 %</source>
        <translation>धुंधलापन कम या ज़्यादा, 5 % से</translation>
    </message>
    <message>
        <source>Blur more or less, by 1 %</source>
        <translation>धुंधलापन कम या ज़्यादा, 1 % से</translation>
    </message>
    <message>
        <source>Blur 0 %, 10 % … 90 %</source>
        <translation>धुंधलापन 0 %, 10 % … 90 %</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>अगली पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Previous background</source>
        <translation>पिछली पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Next favorite background</source>
        <translation>अगली पसंदीदा पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Favorite: a star for the background, or none</source>
        <translation>पसंदीदा: पृष्ठभूमि को तारा दें या हटाएँ</translation>
    </message>
    <message>
        <source>Cover the camera at once; again to go back</source>
        <translation>कैमरा तुरंत ढकें; लौटने के लिए फिर से</translation>
    </message>
    <message>
        <source>Mirror the preview, for your eyes only</source>
        <translation>पूर्वावलोकन दर्पण जैसा, केवल आपके लिए</translation>
    </message>
    <message>
        <source>Show the matte, for your eyes only</source>
        <translation>मास्क दिखाएँ, केवल आपके लिए</translation>
    </message>
    <message>
        <source>Soften the edge by 2 px</source>
        <translation>किनारा 2 px नरम करें</translation>
    </message>
    <message>
        <source>Sharpen the edge by 2 px</source>
        <translation>किनारा 2 px तीखा करें</translation>
    </message>
    <message>
        <source>Lens blur: lights become discs</source>
        <translation>लेंस धुंधला: रोशनियाँ गोले बनती हैं</translation>
    </message>
    <message>
        <source>Light wrap: the background glows around you</source>
        <translation>रोशनी का घेरा: पृष्ठभूमि आपके चारों ओर चमकती है</translation>
    </message>
    <message>
        <source>Color match: your colors follow the background</source>
        <translation>रंग मिलान: आपके रंग पृष्ठभूमि से मिलाएँ</translation>
    </message>
    <message>
        <source>Auto framing: the picture follows you</source>
        <translation>ऑटो फ़्रेमिंग: तस्वीर आपके साथ चलती है</translation>
    </message>
    <message>
        <source>Relight: light on you where it is dim</source>
        <translation>रोशनी: अँधेरे में आप पर प्रकाश</translation>
    </message>
    <message>
        <source>Look: how strong light, colors and edge are</source>
        <translation>रूप: रोशनी, रंग और किनारा कितने तेज़ हैं</translation>
    </message>
    <message>
        <source>Hold: the plain blur to compare, for your eyes only</source>
        <translation>दबाए रखें: तुलना के लिए सादा धुंधलापन, केवल आपके लिए</translation>
    </message>
    <message>
        <source>Zoom in or out</source>
        <translation>ज़ूम इन या आउट</translation>
    </message>
    <message>
        <source>Left or right in the zoomed picture</source>
        <translation>ज़ूम की तस्वीर में बाएँ या दाएँ</translation>
    </message>
    <message>
        <source>Up or down in the zoomed picture</source>
        <translation>ज़ूम की तस्वीर में ऊपर या नीचे</translation>
    </message>
    <message>
        <source>Turn the picture by 90°</source>
        <translation>तस्वीर 90° घुमाएँ</translation>
    </message>
    <message>
        <source>Flip the picture, for the meeting too</source>
        <translation>तस्वीर पलटें, मीटिंग के लिए भी</translation>
    </message>
    <message>
        <source>Picture: zoom, light and colors of the camera</source>
        <translation>तस्वीर: कैमरे का ज़ूम, रोशनी और रंग</translation>
    </message>
    <message>
        <source>Picture as the camera delivers it</source>
        <translation>तस्वीर जैसी कैमरा देता है</translation>
    </message>
    <message>
        <source>Camera: its own exposure, focus and white balance</source>
        <translation>कैमरा: एक्सपोज़र, फ़ोकस और वाइट बैलेंस</translation>
    </message>
    <message>
        <source>Background: place, size and blur of a picture</source>
        <translation>पृष्ठभूमि: चित्र की जगह, आकार और धुंधलापन</translation>
    </message>
    <message>
        <source>Name and logo in the picture</source>
        <translation>तस्वीर में नाम और लोगो</translation>
    </message>
    <message>
        <source>Name and logo: what they say</source>
        <translation>नाम और लोगो: क्या लिखा हो</translation>
    </message>
    <message>
        <source>Next card for the cover</source>
        <translation>ढकने का अगला कार्ड</translation>
    </message>
    <message>
        <source>Edge light: the edge of the screen lights your face</source>
        <translation>किनारे की रोशनी: स्क्रीन का किनारा आपके चेहरे को रोशन करता है</translation>
    </message>
    <message>
        <source>Edge light: how bright, wide and warm</source>
        <translation>किनारे की रोशनी: कितनी तेज़, चौड़ी और गर्म</translation>
    </message>
    <message>
        <source>Edge light on</source>
        <translation>किनारे की रोशनी चालू</translation>
    </message>
    <message>
        <source>Edge light off</source>
        <translation>किनारे की रोशनी बंद</translation>
    </message>
    <message>
        <source>Edge light {number} % wide</source>
        <translation>किनारे की रोशनी: चौड़ाई {number} %</translation>
    </message>
    <message>
        <source>Edge light {number} % bright</source>
        <translation>किनारे की रोशनी: चमक {number} %</translation>
    </message>
    <message>
        <source>Edge light, cold or warm {number}</source>
        <translation>किनारे की रोशनी, ठंडी या गर्म {number}</translation>
    </message>
    <message>
        <source>dark while you cover the camera</source>
        <translation>जब तक आप कैमरा ढकते हैं, बुझी रहती है</translation>
    </message>
    <message>
        <source>Edge light</source>
        <translation>किनारे की रोशनी</translation>
    </message>
    <message>
        <source>Light up the edge of this screen</source>
        <translation>इस स्क्रीन का किनारा रोशन करें</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>Cold or warm</source>
        <translation>ठंडी या गर्म</translation>
    </message>
    <message>
        <source>It is dark while you cover the camera, and while the camera is off.</source>
        <translation>जब आप कैमरा ढकते हैं या कैमरा बंद होता है, यह बुझी रहती है।</translation>
    </message>
    <message>
        <source>no edge light on this desktop: Wayland lets no program place a window at the screen&apos;s edge; expected X11, Windows or macOS. A bright empty window beside the meeting does the same</source>
        <translation>इस डेस्कटॉप पर किनारे की रोशनी नहीं: Wayland किसी प्रोग्राम को स्क्रीन के किनारे विंडो रखने नहीं देता; अपेक्षित X11, Windows या macOS। मीटिंग के पास एक चमकीली खाली विंडो वही काम करती है</translation>
    </message>
    <message>
        <source>Cards for the cover: words, picture, when you are back</source>
        <translation>ढकने के कार्ड: शब्द, चित्र, कब लौटेंगे</translation>
    </message>
    <message>
        <source>Empty room: lean out, and it is learned</source>
        <translation>खाली कमरा: तस्वीर से हटें, कमरा सीखा जाएगा</translation>
    </message>
    <message>
        <source>Record what the meeting sees; again to stop</source>
        <translation>मीटिंग जो देखती है उसे रिकॉर्ड करें; रोकने को फिर से</translation>
    </message>
    <message>
        <source>Recordings hear the microphone</source>
        <translation>रिकॉर्डिंग में माइक की आवाज़</translation>
    </message>
    <message>
        <source>Snapshot of what the meeting sees</source>
        <translation>मीटिंग जो देखती है उसकी फ़ोटो</translation>
    </message>
    <message>
        <source>Show or hide the status line</source>
        <translation>स्थिति पंक्ति दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>यह सहायता</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>पृष्ठभूमि</translation>
    </message>
    <message>
        <source>Blur of a picture</source>
        <translation>चित्र का धुंधलापन</translation>
    </message>
    <message>
        <source>Left or right</source>
        <translation>बाएँ/दाएँ</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>ऊपर/नीचे</translation>
    </message>
    <message>
        <source>Each slide</source>
        <translation>हर स्लाइड</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} से</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट</translation>
    </message>
    <message>
        <source>With Shift, drag in the preview moves the picture and the wheel sizes it.</source>
        <translation>Shift के साथ पूर्वावलोकन में खींचने से चित्र हिलता है और पहिए से उसका आकार बदलता है।</translation>
    </message>
    <message>
        <source>(changed)</source>
        <translation>(बदला हुआ)</translation>
    </message>
    <message>
        <source>Cards for the cover</source>
        <translation>ढकने के कार्ड</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>यह कार्ड रखें</translation>
    </message>
    <message>
        <source>Name of the card:</source>
        <translation>कार्ड का नाम:</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>वापसी</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} मिनट</translation>
    </message>
    <message>
        <source>Keep as …</source>
        <translation>इस नाम से रखें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Cover the camera</source>
        <translation>कैमरा ढकें</translation>
    </message>
    <message>
        <source>When something fails, the meeting sees Scrim&apos;s own card, never this one.</source>
        <translation>कुछ बिगड़े तो मीटिंग Scrim का अपना कार्ड देखती है, यह कभी नहीं।</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>दर्पण</translation>
    </message>
    <message>
        <source>Matte</source>
        <translation>मास्क</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ढकें</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>ढका हुआ</translation>
    </message>
    <message>
        <source>Blur in percent</source>
        <translation>धुंधलापन प्रतिशत में</translation>
    </message>
    <message>
        <source>Blur of the background: + and - by 5, ] and [ by 1, digits for tens</source>
        <translation>पृष्ठभूमि का धुंधलापन: + और - से 5, ] और [ से 1, अंकों से दहाई</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>दूसरा चुनें</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>How the picture is put together, and what is shown here</source>
        <translation>तस्वीर कैसे बनती है, और यहाँ क्या दिखता है</translation>
    </message>
    <message>
        <source>Help: the keys</source>
        <translation>सहायता: कुंजियाँ</translation>
    </message>
    <message>
        <source>Every key  (?)</source>
        <translation>सभी कुंजियाँ  (?)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Keys in every program, profiles, export and import</source>
        <translation>हर प्रोग्राम में कुंजियाँ, प्रोफ़ाइल, निर्यात और आयात</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ज़ूम</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>चमक</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>कंट्रास्ट</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>संतृप्ति</translation>
    </message>
    <message>
        <source>Warmth</source>
        <translation>गर्माहट</translation>
    </message>
    <message>
        <source>Flip for the meeting</source>
        <translation>मीटिंग के लिए पलटें</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>90° घुमाएँ</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the mirror image of that.</source>
        <translation>दूसरे आपको पलटा देखते हैं; पूर्वावलोकन उसका प्रतिबिंब दिखाता है।</translation>
    </message>
    <message>
        <source>The others see you flipped; the preview shows the same.</source>
        <translation>दूसरे आपको पलटा देखते हैं; पूर्वावलोकन वही दिखाता है।</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the mirror image of that.</source>
        <translation>दूसरे आपको सीधा देखते हैं; पूर्वावलोकन उसका प्रतिबिंब दिखाता है।</translation>
    </message>
    <message>
        <source>The others see you unflipped; the preview shows the same.</source>
        <translation>दूसरे आपको सीधा देखते हैं; पूर्वावलोकन वही दिखाता है।</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>फ़ोटो ली गई</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>what the meeting sees</source>
        <translation>मीटिंग जो देखती है</translation>
    </message>
    <message>
        <source>{seconds} s; others see a card</source>
        <translation>{seconds} से; दूसरे एक कार्ड देखते हैं</translation>
    </message>
    <message>
        <source>Lean out of the picture</source>
        <translation>तस्वीर से हट जाएँ</translation>
    </message>
    <message>
        <source>Stay out</source>
        <translation>बाहर रहें</translation>
    </message>
    <message>
        <source>the camera looks at the room</source>
        <translation>कैमरा कमरे को देख रहा है</translation>
    </message>
    <message>
        <source>Room learned</source>
        <translation>कमरा सीख लिया</translation>
    </message>
    <message>
        <source>until the camera moves; it is never saved</source>
        <translation>कैमरा हिलने तक; कभी सहेजा नहीं जाता</translation>
    </message>
    <message>
        <source>Room forgotten</source>
        <translation>कमरा भुला दिया</translation>
    </message>
    <message>
        <source>The room was not learned: {why}. Press e, and lean out of the picture for 5 s</source>
        <translation>कमरा नहीं सीखा गया: {why}. e दबाएँ और 5 से के लिए तस्वीर से हटें</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>क्या सहेजा गया</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>As last used with this camera</source>
        <translation>जैसा इस कैमरे के साथ पिछली बार था</translation>
    </message>
    <message>
        <source>Keys in every program</source>
        <translation>हर प्रोग्राम में कुंजियाँ</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Export settings …</source>
        <translation>सेटिंग निर्यात करें…</translation>
    </message>
    <message>
        <source>Import settings …</source>
        <translation>सेटिंग आयात करें…</translation>
    </message>
    <message>
        <source>Keys that others see the effect of need Ctrl</source>
        <translation>जिन कुंजियों का असर दूसरे देखें उनमें Ctrl चाहिए</translation>
    </message>
    <message>
        <source>c still covers without it, and goes back with it</source>
        <translation>c बिना Ctrl भी ढकता है, और उसके साथ लौटता है</translation>
    </message>
    <message>
        <source>Start at login, hidden</source>
        <translation>लॉग इन पर शुरू करें, छिपा हुआ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>{keys} with {letters}</source>
        <translation>{keys} के साथ {letters}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>As the system: {language}</source>
        <translation>सिस्टम जैसी: {language}</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Back to what was saved</source>
        <translation>सहेजे हुए पर लौटें</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>इस नाम से सहेजें…</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>The changes to the profile {name} were not saved</source>
        <translation>प्रोफ़ाइल {name} के बदलाव सहेजे नहीं गए</translation>
    </message>
    <message>
        <source>The profile is as it was saved</source>
        <translation>प्रोफ़ाइल वैसी है जैसी सहेजी गई</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>प्रोफ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>प्रोफ़ाइल का नाम:</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>प्रोफ़ाइल का नाम बदलें</translation>
    </message>
    <message>
        <source>The profile {name} was deleted</source>
        <translation>प्रोफ़ाइल {name} मिटाई गई</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, बदला हुआ</translation>
    </message>
    <message>
        <source>Profile {name}</source>
        <translation>प्रोफ़ाइल {name}</translation>
    </message>
    <message>
        <source>Profile {name}, changed since it was saved</source>
        <translation>प्रोफ़ाइल {name}, सहेजने के बाद बदली</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>सेटिंग निर्यात करें</translation>
    </message>
    <message>
        <source>Settings exported</source>
        <translation>सेटिंग निर्यात हुई</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>सेटिंग आयात करें</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>कुछ नया नहीं</translation>
    </message>
    <message>
        <source>all of it is kept here already</source>
        <translation>सब कुछ यहाँ पहले से रखा है</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translation>ये सेटिंग आयात करें?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Settings imported from</source>
        <translation>यहाँ से सेटिंग आयात हुई</translation>
    </message>
    <message>
        <source>From {path}</source>
        <translation>{path} से</translation>
    </message>
    <message>
        <source>New here:</source>
        <translation>यहाँ नया:</translation>
    </message>
    <message>
        <source>Takes the place of what is kept here:</source>
        <translation>यहाँ रखे हुए की जगह लेता है:</translation>
    </message>
    <message>
        <source>the profile {name}</source>
        <translation>प्रोफ़ाइल {name}</translation>
    </message>
    <message>
        <source>what was used with the camera {name}</source>
        <translation>कैमरा {name} के साथ जो इस्तेमाल हुआ</translation>
    </message>
    <message>
        <source>the list of backgrounds</source>
        <translation>पृष्ठभूमियों की सूची</translation>
    </message>
    <message>
        <source>the favorites among them</source>
        <translation>उनमें से पसंदीदा</translation>
    </message>
    <message>
        <source>what was used last</source>
        <translation>जो पिछली बार इस्तेमाल हुआ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>No {thing}</source>
        <translation>{thing} नहीं</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Name and logo</source>
        <translation>नाम और लोगो</translation>
    </message>
    <message>
        <source>Show them in the picture</source>
        <translation>तस्वीर में दिखाएँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>पद</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>लोगो</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>आड़ा</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>खड़ा</translation>
    </message>
    <message>
        <source>Or drag them in the preview; the wheel on them changes their size.</source>
        <translation>या पूर्वावलोकन में खींचें; उन पर पहिया घुमाने से आकार बदलता है।</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>कमांड कॉपी करें</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>यह पंक्ति छिपाएँ</translation>
    </message>
    <message>
        <source>Copy  {command}</source>
        <translation>कॉपी करें  {command}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
    <message>
        <source>Scrim says</source>
        <translation>Scrim की सूचना</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Drop a picture or video to stand before it. Keys in every program: see Settings.</source>
        <translation>चित्र या वीडियो छोड़ें, वह आपके पीछे होगा। हर प्रोग्राम में कुंजियाँ: सेटिंग देखें।</translation>
    </message>
    <message>
        <source>STARTING</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>स्थिति: {state}</translation>
    </message>
    <message>
        <source>Preview: what the meeting sees</source>
        <translation>पूर्वावलोकन: मीटिंग जो देखती है</translation>
    </message>
    <message>
        <source>Waiting for the first picture …</source>
        <translation>पहली तस्वीर की प्रतीक्षा…</translation>
    </message>
    <message>
        <source>Latency of the last minute</source>
        <translation>पिछले मिनट की देरी</translation>
    </message>
    <message>
        <source>Latency of the last minute; the top is {ms} ms</source>
        <translation>पिछले मिनट की देरी; ऊपर {ms} ms है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… और %n</numerusform>
            <numerusform>… और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>COVERED</source>
        <translation>ढका हुआ</translation>
    </message>
    <message>
        <source>NO CLIENT</source>
        <translation>कोई नहीं देख रहा</translation>
    </message>
    <message>
        <source>PREVIEW ONLY</source>
        <translation>केवल पूर्वावलोकन</translation>
    </message>
    <message>
        <source>CAMERA LOST</source>
        <translation>कैमरा खोया</translation>
    </message>
    <message>
        <source>ENDED</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>macOS: keys for every program are not offered here yet; expected Linux or Windows. Use the menu of the icon in the menu bar</source>
        <translation>macOS: हर प्रोग्राम में कुंजियाँ यहाँ अभी नहीं हैं, Linux या Windows चाहिए। मेनू बार के आइकन का मेनू इस्तेमाल करें</translation>
    </message>
    <message>
        <source>keys for every program: neither WAYLAND_DISPLAY nor DISPLAY is set; expected a desktop. Start Scrim from within it</source>
        <translation>हर प्रोग्राम में कुंजियाँ: न WAYLAND_DISPLAY तय है न DISPLAY; डेस्कटॉप चाहिए। Scrim वहीं से शुरू करें</translation>
    </message>
    <message>
        <source>This desktop offers no keys for every program ({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). Use the tray&apos;s menu instead</source>
        <translation>यह डेस्कटॉप हर प्रोग्राम में कुंजियाँ नहीं देता ({why}); GlobalShortcuts वाला पोर्टल चाहिए (GNOME 48, KDE Plasma 6)। इसकी जगह आइकन का मेनू इस्तेमाल करें</translation>
    </message>
    <message>
        <source>The desktop gives keys to programs in its menu only ({why}); expected the entry {entry}. Run: {installer}</source>
        <translation>डेस्कटॉप केवल अपने मेनू के प्रोग्रामों को कुंजियाँ देता है ({why}); प्रविष्टि {entry} चाहिए। चलाएँ: {installer}</translation>
    </message>
    <message>
        <source>you declined</source>
        <translation>आपने मना किया</translation>
    </message>
    <message>
        <source>The desktop gave no keys for every program ({why}); expected your consent in its dialog. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>डेस्कटॉप ने हर प्रोग्राम में कुंजियाँ नहीं दीं ({why}); उसके डायलॉग में आपकी सहमति चाहिए। सेटिंग &gt; हर प्रोग्राम में कुंजियाँ में फिर चालू करें</translation>
    </message>
    <message>
        <source>{keys}: the desktop gave no key; expected one that no other program holds. Choose it in the desktop&apos;s keyboard settings</source>
        <translation>{keys}: डेस्कटॉप ने कुंजी नहीं दी; ऐसी चाहिए जो किसी और प्रोग्राम के पास न हो। डेस्कटॉप की कीबोर्ड सेटिंग में चुनें</translation>
    </message>
    <message>
        <source>The desktop took the keys for every program back ({why}); expected to keep them. Switch them on again under Settings &gt; Keys in every program</source>
        <translation>डेस्कटॉप ने हर प्रोग्राम में कुंजियाँ वापस ले लीं ({why})। सेटिंग &gt; हर प्रोग्राम में कुंजियाँ में फिर चालू करें</translation>
    </message>
    <message>
        <source>keys for every program need the package {name}, which is not installed; run: {command}</source>
        <translation>हर प्रोग्राम में कुंजियों के लिए पैकेज {name} चाहिए, जो इंस्टॉल नहीं है; चलाएँ: {command}</translation>
    </message>
    <message>
        <source>keys for every program: {why}</source>
        <translation>हर प्रोग्राम में कुंजियाँ: {why}</translation>
    </message>
    <message>
        <source>Cover the camera; again to go back</source>
        <translation>कैमरा ढकें; लौटने के लिए फिर से</translation>
    </message>
    <message>
        <source>More blur</source>
        <translation>ज़्यादा धुंधला</translation>
    </message>
    <message>
        <source>Less blur</source>
        <translation>कम धुंधला</translation>
    </message>
    <message>
        <source>held by another program: {keys}; expected free keys. Choose others under Settings &gt; Keys in every program, or close that program</source>
        <translation>दूसरे प्रोग्राम के पास: {keys}; खाली कुंजियाँ चाहिए। सेटिंग &gt; हर प्रोग्राम में कुंजियाँ में दूसरी चुनें, या वह प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>Scrim keeps the camera running. Quit it from this icon.</source>
        <translation>Scrim कैमरा चालू रखता है। इस आइकन से उसे बंद करें।</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>विंडो दिखाएँ</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>पसंदीदा</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Blur {percent} %</source>
        <translation>धुंधलापन {percent} %</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>रिकॉर्डिंग रोकें</translation>
    </message>
    <message>
        <source>Welcome to Scrim</source>
        <translation>Scrim में स्वागत है</translation>
    </message>
    <message>
        <source>1 of 3: your camera</source>
        <translation>3 में से 1: आपका कैमरा</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>कोई कैमरा नहीं</translation>
    </message>
    <message>
        <source>2 of 3: the camera for your meeting</source>
        <translation>3 में से 2: मीटिंग का कैमरा</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Your meeting lists it among its cameras; None is a preview alone.</source>
        <translation>मीटिंग इसे कैमरों में दिखाती है; &quot;कोई नहीं&quot; केवल पूर्वावलोकन है।</translation>
    </message>
    <message>
        <source>3 of 3: how your room looks</source>
        <translation>3 में से 3: आपका कमरा कैसा दिखे</translation>
    </message>
    <message>
        <source>Choose Scrim in your meeting</source>
        <translation>मीटिंग में Scrim चुनें</translation>
    </message>
    <message>
        <source>c covers the camera at once, ? shows every key.</source>
        <translation>c कैमरा तुरंत ढकता है, ? सभी कुंजियाँ दिखाता है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>A meeting&apos;s list of cameras with Scrim chosen</source>
        <translation>मीटिंग की कैमरा सूची, Scrim चुना हुआ</translation>
    </message>
    <message>
        <source>Integrated Camera</source>
        <translation>अंतर्निर्मित कैमरा</translation>
    </message>
    <message>
        <source>Quit while somebody watches?</source>
        <translation>कोई देख रहा है, फिर भी निकलें?</translation>
    </message>
    <message>
        <source>A program shows your camera at this moment. It will get no picture any more.</source>
        <translation>एक प्रोग्राम अभी आपका कैमरा दिखा रहा है। उसे फिर तस्वीर नहीं मिलेगी।</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>What could not be done</source>
        <translation>क्या नहीं हो सका</translation>
    </message>
    <message>
        <source>What went wrong at the start</source>
        <translation>शुरुआत में क्या गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>चालू रखें</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>to stand before it</source>
        <translation>वह आपके पीछे होगा</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>स्लेट</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>गहरा नीला</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>जंगल</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>रेत</translation>
    </message>
    <message>
        <source>White</source>
        <translation>सफ़ेद</translation>
    </message>
    <message>
        <source>Green screen</source>
        <translation>हरी स्क्रीन</translation>
    </message>
    <message>
        <source>Loft</source>
        <translation>लॉफ़्ट</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>पुस्तकालय</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>ईंट</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>लकड़ी</translation>
    </message>
    <message>
        <source>Linen</source>
        <translation>लिनेन</translation>
    </message>
    <message>
        <source>Dawn</source>
        <translation>भोर</translation>
    </message>
    <message>
        <source>Clouds</source>
        <translation>बादल</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>पहाड़ियाँ</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>रोशनियाँ</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>धुंध</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>लहरें</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>ध्रुवीय प्रकाश</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>बहाव</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>पारदर्शी</translation>
    </message>
    <message>
        <source>Lens blur on</source>
        <translation>लेंस धुंधला चालू</translation>
    </message>
    <message>
        <source>Lens blur off</source>
        <translation>लेंस धुंधला बंद</translation>
    </message>
    <message>
        <source>Light wrap on</source>
        <translation>रोशनी का घेरा चालू</translation>
    </message>
    <message>
        <source>Light wrap off</source>
        <translation>रोशनी का घेरा बंद</translation>
    </message>
    <message>
        <source>Color match on</source>
        <translation>रंग मिलान चालू</translation>
    </message>
    <message>
        <source>Color match off</source>
        <translation>रंग मिलान बंद</translation>
    </message>
    <message>
        <source>Auto framing on</source>
        <translation>ऑटो फ़्रेमिंग चालू</translation>
    </message>
    <message>
        <source>Auto framing off</source>
        <translation>ऑटो फ़्रेमिंग बंद</translation>
    </message>
    <message>
        <source>Relight on</source>
        <translation>रोशनी चालू</translation>
    </message>
    <message>
        <source>Relight off</source>
        <translation>रोशनी बंद</translation>
    </message>
    <message>
        <source>Flipped</source>
        <translation>पलटा हुआ</translation>
    </message>
    <message>
        <source>Not flipped</source>
        <translation>पलटा नहीं</translation>
    </message>
    <message>
        <source>Name shown</source>
        <translation>नाम दिख रहा है</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>नाम छिपा है</translation>
    </message>
    <message>
        <source>Recordings with sound</source>
        <translation>आवाज़ के साथ रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Recordings without sound</source>
        <translation>बिना आवाज़ रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Keys need Ctrl</source>
        <translation>कुंजियों में Ctrl चाहिए</translation>
    </message>
    <message>
        <source>Keys need no Ctrl</source>
        <translation>कुंजियों में Ctrl नहीं चाहिए</translation>
    </message>
    <message>
        <source>Preview mirrored</source>
        <translation>पूर्वावलोकन दर्पण जैसा</translation>
    </message>
    <message>
        <source>Preview as the meeting sees it</source>
        <translation>पूर्वावलोकन जैसा मीटिंग देखती है</translation>
    </message>
    <message>
        <source>Matte hidden</source>
        <translation>मास्क छिपा है</translation>
    </message>
    <message>
        <source>Relight {number} %</source>
        <translation>रोशनी {number} %</translation>
    </message>
    <message>
        <source>Color match {number} %</source>
        <translation>रंग मिलान {number} %</translation>
    </message>
    <message>
        <source>Light wrap {number} %</source>
        <translation>रोशनी का घेरा {number} %</translation>
    </message>
    <message>
        <source>Picture behind you {number} %</source>
        <translation>आपके पीछे चित्र {number} %</translation>
    </message>
    <message>
        <source>Picture behind you, left or right {number}</source>
        <translation>आपके पीछे चित्र, बाएँ/दाएँ {number}</translation>
    </message>
    <message>
        <source>Picture behind you, up or down {number}</source>
        <translation>आपके पीछे चित्र, ऊपर/नीचे {number}</translation>
    </message>
    <message>
        <source>Blur of the picture {number} %</source>
        <translation>चित्र का धुंधलापन {number} %</translation>
    </message>
    <message>
        <source>Each picture {number} s</source>
        <translation>हर चित्र {number} से</translation>
    </message>
    <message>
        <source>the others see it so, too</source>
        <translation>दूसरे भी ऐसा ही देखते हैं</translation>
    </message>
    <message>
        <source>for your eyes only: the others see it unmirrored</source>
        <translation>केवल आपके लिए: दूसरे बिना दर्पण देखते हैं</translation>
    </message>
    <message>
        <source>the picture follows you</source>
        <translation>तस्वीर आपके साथ चलती है</translation>
    </message>
    <message>
        <source>it acts where it is dim</source>
        <translation>अँधेरे में काम करता है</translation>
    </message>
    <message>
        <source>in this preview only</source>
        <translation>केवल इस पूर्वावलोकन में</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>by you; press c to go back</source>
        <translation>आपने ढका; लौटने के लिए c दबाएँ</translation>
    </message>
    <message>
        <source>ROOM VISIBLE</source>
        <translation>कमरा दिख रहा है</translation>
    </message>
    <message>
        <source>the effect is off; press b for a background</source>
        <translation>प्रभाव बंद है; पृष्ठभूमि के लिए b दबाएँ</translation>
    </message>
    <message>
        <source>the meeting sees a card</source>
        <translation>मीटिंग एक कार्ड देखती है</translation>
    </message>
    <message>
        <source>Cover off</source>
        <translation>अब ढका नहीं</translation>
    </message>
    <message>
        <source>Light, colors and edge as they come</source>
        <translation>रोशनी, रंग और किनारा जैसे हैं</translation>
    </message>
    <message>
        <source>Edge {pixels} px softer</source>
        <translation>किनारा {pixels} px ज़्यादा नरम</translation>
    </message>
    <message>
        <source>Edge as found</source>
        <translation>किनारा जैसा मिला</translation>
    </message>
    <message>
        <source>back in {minutes} min</source>
        <translation>{minutes} मिनट में वापसी</translation>
    </message>
    <message>
        <source>Plain card</source>
        <translation>सादा कार्ड</translation>
    </message>
    <message>
        <source>what the cover will show</source>
        <translation>ढकने पर यह दिखेगा</translation>
    </message>
    <message>
        <source>Name {percent} %</source>
        <translation>नाम {percent} %</translation>
    </message>
    <message>
        <source>Name moved</source>
        <translation>नाम खिसकाया</translation>
    </message>
    <message>
        <source>{across} % across, {down} % down</source>
        <translation>बाएँ से {across} %, ऊपर से {down} %</translation>
    </message>
    <message>
        <source>not shown yet</source>
        <translation>अभी नहीं दिखता</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>कोई लोगो नहीं</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>कोई नाम नहीं</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>कोई पद नहीं</translation>
    </message>
    <message>
        <source>Turned by {degrees}°</source>
        <translation>{degrees}° घुमाया</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>ज़ूम {percent} %</translation>
    </message>
    <message>
        <source>no effect before you zoom in</source>
        <translation>ज़ूम से पहले असर नहीं</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>अभी कोई पसंदीदा नहीं</translation>
    </message>
    <message>
        <source>Y puts a star on a background</source>
        <translation>Y पृष्ठभूमि को तारा देता है</translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>तुलना के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Plain blur</source>
        <translation>सादा धुंधलापन</translation>
    </message>
    <message>
        <source>that is all there is now</source>
        <translation>अभी और कुछ चालू नहीं है</translation>
    </message>
    <message>
        <source>for your eyes only, as long as you hold it</source>
        <translation>केवल आपके लिए, जब तक दबाए रखें</translation>
    </message>
    <message>
        <source>not in use: the background is {background}</source>
        <translation>इस्तेमाल में नहीं: पृष्ठभूमि {background} है</translation>
    </message>
    <message>
        <source>no compiled loops</source>
        <translation>कंपाइल किए लूप नहीं</translation>
    </message>
    <message>
        <source>Effect off</source>
        <translation>प्रभाव बंद</translation>
    </message>
    <message>
        <source>Slides: {folder}</source>
        <translation>स्लाइड: {folder}</translation>
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
        <translation>{number} छूटे</translation>
    </message>
    <message>
        <source>quality: {name}</source>
        <translation>गुणवत्ता: {name}</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>ऑटो</translation>
    </message>
    <message>
        <source>eco</source>
        <translation>किफ़ायती</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>संतुलित</translation>
    </message>
    <message>
        <source>best</source>
        <translation>सर्वोत्तम</translation>
    </message>
    <message>
        <source>every second frame</source>
        <translation>हर दूसरी तस्वीर</translation>
    </message>
    <message>
        <source>decode</source>
        <translation>डिकोड</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>अलग करना</translation>
    </message>
    <message>
        <source>refine</source>
        <translation>निखारना</translation>
    </message>
    <message>
        <source>framing</source>
        <translation>फ़्रेमिंग</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>background</source>
        <translation>पृष्ठभूमि</translation>
    </message>
    <message>
        <source>foreground</source>
        <translation>अग्रभूमि</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>जोड़ना</translation>
    </message>
    <message>
        <source>relight</source>
        <translation>रोशनी</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>किनारा</translation>
    </message>
    <message>
        <source>from grab to sent</source>
        <translation>कैप्चर से भेजने तक</translation>
    </message>
    <message>
        <source>{sent} sent, {covers} of them covers; CPU: 100 % is one core</source>
        <translation>{sent} भेजे, उनमें {covers} कार्ड; CPU: 100 % एक कोर है</translation>
    </message>
    <message>
        <source>{ms} ms (p95 {p95})</source>
        <translation>{ms} ms (p95 {p95})</translation>
    </message>
    <message>
        <source>the camera sent too few pictures</source>
        <translation>कैमरे ने बहुत कम तस्वीरें भेजीं</translation>
    </message>
    <message>
        <source>something moved</source>
        <translation>कुछ हिला</translation>
    </message>
    <message>
        <source>somebody was in the picture</source>
        <translation>तस्वीर में कोई था</translation>
    </message>
    <message>
        <source>none that fit: the same pictures take about a quarter more CPU</source>
        <translation>कोई उपयुक्त नहीं: वही तस्वीरें लगभग चौथाई ज़्यादा CPU लेती हैं</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>ढका हुआ</translation>
    </message>
    <message>
        <source>hiding the room</source>
        <translation>कमरा छिपाया जा रहा है</translation>
    </message>
    <message>
        <source>back in a moment</source>
        <translation>अभी लौटता हूँ</translation>
    </message>
    <message>
        <source>Scrim has stopped</source>
        <translation>Scrim रुक गया है</translation>
    </message>
    <message>
        <source>camera lost</source>
        <translation>कैमरा खो गया</translation>
    </message>
    <message>
        <source>camera changed</source>
        <translation>कैमरा बदला</translation>
    </message>
    <message>
        <source>the picture changed its size</source>
        <translation>तस्वीर का आकार बदला</translation>
    </message>
    <message>
        <source>the picture was turned</source>
        <translation>तस्वीर घुमाई गई</translation>
    </message>
    <message>
        <source>damaged picture</source>
        <translation>खराब तस्वीर</translation>
    </message>
    <message>
        <source>no new picture</source>
        <translation>नई तस्वीर नहीं</translation>
    </message>
    <message>
        <source>nobody is watching</source>
        <translation>कोई नहीं देख रहा</translation>
    </message>
    <message>
        <source>the computer sleeps</source>
        <translation>कंप्यूटर सो रहा है</translation>
    </message>
    <message>
        <source>another virtual camera is in use</source>
        <translation>दूसरा वर्चुअल कैमरा इस्तेमाल में है</translation>
    </message>
    <message>
        <source>quality changed</source>
        <translation>गुणवत्ता बदली</translation>
    </message>
    <message>
        <source>the model failed</source>
        <translation>मॉडल विफल हुआ</translation>
    </message>
    <message>
        <source>a stage failed</source>
        <translation>एक चरण विफल हुआ</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>मेमोरी खत्म</translation>
    </message>
    <message>
        <source>the matte has the wrong shape</source>
        <translation>मास्क की आकृति गलत है</translation>
    </message>
    <message>
        <source>the matte has the wrong type</source>
        <translation>मास्क का प्रकार गलत है</translation>
    </message>
    <message>
        <source>the matte is not a number between 0 and 1</source>
        <translation>मास्क 0 और 1 के बीच की संख्या नहीं है</translation>
    </message>
    <message>
        <source>the matte is undecided</source>
        <translation>मास्क अनिश्चित है</translation>
    </message>
    <message>
        <source>the matte covers the whole picture</source>
        <translation>मास्क पूरी तस्वीर ढकता है</translation>
    </message>
    <message>
        <source>the matte grew all at once</source>
        <translation>मास्क अचानक बढ़ गया</translation>
    </message>
    <message>
        <source>the camera {name} of last time is not there; another is used</source>
        <translation>पिछली बार का कैमरा {name} नहीं है; दूसरा इस्तेमाल हो रहा है</translation>
    </message>
    <message>
        <source>start at login: {what} cannot be changed ({error}); expected to write there. Use the settings of your desktop</source>
        <translation>लॉग इन पर शुरू: {what} नहीं बदला जा सकता ({error}); वहाँ लिखना ज़रूरी है। डेस्कटॉप की सेटिंग इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Exposure by itself</source>
        <translation>ऑटो एक्सपोज़र</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>एक्सपोज़र</translation>
    </message>
    <message>
        <source>Slower frames in the dark</source>
        <translation>अँधेरे में धीमे फ़्रेम</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>गेन</translation>
    </message>
    <message>
        <source>Light behind you</source>
        <translation>आपके पीछे रोशनी</translation>
    </message>
    <message>
        <source>Focus by itself</source>
        <translation>ऑटो फ़ोकस</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>फ़ोकस</translation>
    </message>
    <message>
        <source>White balance by itself</source>
        <translation>ऑटो वाइट बैलेंस</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>वाइट बैलेंस</translation>
    </message>
    <message>
        <source>Flicker of lamps</source>
        <translation>बत्तियों की झिलमिल</translation>
    </message>
    <message>
        <source>As I found it</source>
        <translation>जैसा मिला था</translation>
    </message>
    <message>
        <source>Kept for this camera, and put back in it when Scrim lets it go.</source>
        <translation>इस कैमरे के लिए रखा जाता है, और Scrim के छोड़ने पर वापस किया जाता है।</translation>
    </message>
    <message>
        <source>This camera has nothing to set.</source>
        <translation>इस कैमरे में तय करने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>क्या वापस लिया जा सकता है</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>there is no picture, file or color to take; copy one first, or drop a file here</source>
        <translation>लेने को कोई चित्र, फ़ाइल या रंग नहीं है; पहले कुछ कॉपी करें या फ़ाइल यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>it does not hold together</source>
        <translation>वह अपने में संगत नहीं है</translation>
    </message>
    <message>
        <source>the picture cannot be kept as {path} ({why}); save it yourself</source>
        <translation>चित्र {path} के रूप में नहीं रखा जा सकता ({why}); स्वयं सहेजें</translation>
    </message>
    <message>
        <source>No star here</source>
        <translation>यहाँ तारा नहीं</translation>
    </message>
    <message>
        <source>pick a picture, a video or a color</source>
        <translation>कोई चित्र, वीडियो या रंग चुनें</translation>
    </message>
    <message>
        <source>No favorite any more</source>
        <translation>अब पसंदीदा नहीं</translation>
    </message>
    <message>
        <source>{name} is no picture or video that can be read; it was not added</source>
        <translation>{name} पढ़ने योग्य चित्र या वीडियो नहीं है; जोड़ा नहीं गया</translation>
    </message>
    <message>
        <source>{name} was taken off the strip</source>
        <translation>{name} पट्टी से हटाया गया</translation>
    </message>
    <message>
        <source>{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a video (MP4, WebM, GIF …), or a folder of pictures</source>
        <translation>{name} न चित्र है न वीडियो; कोई चित्र (JPEG, PNG, WebP, HEIC …), वीडियो (MP4, WebM, GIF …) या चित्रों का फ़ोल्डर लाएँ</translation>
    </message>
    <message>
        <source>Relight</source>
        <translation>रोशनी</translation>
    </message>
    <message>
        <source>Color match</source>
        <translation>रंग मिलान</translation>
    </message>
    <message>
        <source>Light wrap</source>
        <translation>रोशनी का घेरा</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>नरम किनारा</translation>
    </message>
    <message>
        <source>{number} px</source>
        <translation>{number} px</translation>
    </message>
    <message>
        <source>Color match and light wrap act before pictures and colors; lens blur before the blurred room.</source>
        <translation>रंग मिलान और रोशनी का घेरा चित्रों और रंगों के आगे असर करते हैं; लेंस धुंधला धुंधले कमरे के आगे।</translation>
    </message>
    <message>
        <source>Hold to compare</source>
        <translation>तुलना के लिए दबाए रखें</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>{camera} is a virtual camera that nothing writes to; expected one that delivers pictures: {known}</source>
        <translation>{camera} ऐसा आभासी कैमरा है जिसमें कुछ नहीं लिखता; चित्र देने वाला चाहिए: {known}</translation>
    </message>
    <message>
        <source>no camera {name!r}; expected one of: {known}</source>
        <translation>कैमरा {name!r} नहीं है; इनमें से एक चाहिए: {known}</translation>
    </message>
    <message>
        <source>no virtual camera {name!r}; expected one of: {known}. &apos;{doctor}&apos; says how to add one</source>
        <translation>आभासी कैमरा {name!r} नहीं है; इनमें से एक चाहिए: {known}। जोड़ना &apos;{doctor}&apos; बताता है</translation>
    </message>
    <message>
        <source>virtual camera {camera} is in use by {users}; expected a free one. Close that program, or choose another --output</source>
        <translation>आभासी कैमरा {camera} को {users} इस्तेमाल कर रहा है; ख़ाली चाहिए। वह प्रोग्राम बंद करें या दूसरा --output चुनें</translation>
    </message>
    <message>
        <source>PipeWire does not answer; expected this user&apos;s daemon to run. Start it (systemctl --user start pipewire wireplumber), or choose another --output</source>
        <translation>PipeWire जवाब नहीं देता; इस उपयोगकर्ता के लिए इसकी सेवा चलनी चाहिए। इसे शुरू करें (systemctl --user start pipewire wireplumber) या दूसरा --output चुनें</translation>
    </message>
    <message>
        <source>background {why}</source>
        <translation>पृष्ठभूमि {why}</translation>
    </message>
    <message>
        <source>virtual camera {camera} takes {size}; expected {wanted}, the size of this run. Start Scrim with it as --output</source>
        <translation>आभासी कैमरा {camera} {size} लेता है; चाहिए {wanted}, जो अभी का आकार है। Scrim को इसके साथ शुरू करें: --output</translation>
    </message>
    <message>
        <source>{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, for example: ffmpeg -i {name} repaired.mp4</source>
        <translation>{path} {seconds} से. के बाद ख़राब है; पूरा वीडियो चाहिए। फिर से बदलें, जैसे: ffmpeg -i {name} repaired.mp4</translation>
    </message>
    <message>
        <source>{path} ends after {seconds} s; expected {length} s. The file is cut off: copy it again</source>
        <translation>{path} {seconds} से. के बाद समाप्त होता है; {length} से. होने चाहिए। फ़ाइल कटी हुई है: फिर से कॉपी करें</translation>
    </message>
    <message>
        <source>no file {path} (No such file); expected a picture or clip. Check the name</source>
        <translation>फ़ाइल {path} नहीं है; चित्र या वीडियो चाहिए। नाम जाँचें</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}); expected a file that may be read. Check the name and its permissions</source>
        <translation>{path} खोला नहीं जा सकता ({why}); पढ़ने योग्य फ़ाइल चाहिए। नाम और अनुमतियाँ जाँचें</translation>
    </message>
    <message>
        <source>{path} is {size} = {pixels} million pixels; expected at most {most} million. Save it smaller</source>
        <translation>{path} {size} = {pixels} मिलियन पिक्सेल है; अधिकतम {most} मिलियन। छोटा करके सहेजें</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}); expected a picture or clip</source>
        <translation>{path} पढ़ा नहीं जा सकता ({why}); चित्र या वीडियो चाहिए</translation>
    </message>
    <message>
        <source>{path} is HEIC; expected the package pi-heif to read it. Run &apos;pip install pi-heif&apos;, or save it as JPEG</source>
        <translation>{path} HEIC है; पढ़ने को pi-heif पैकेज चाहिए। &apos;pip install pi-heif&apos; चलाएँ या JPEG में सहेजें</translation>
    </message>
    <message>
        <source>keys for every program: the X server does not answer ({why}); expected the one that shows this window. Check DISPLAY and XAUTHORITY</source>
        <translation>हर प्रोग्राम में कुंजियाँ: X सर्वर जवाब नहीं देता ({why}); वह चाहिए जो यह खिड़की दिखाता है। DISPLAY और XAUTHORITY जाँचें</translation>
    </message>
</context>
</TS>
