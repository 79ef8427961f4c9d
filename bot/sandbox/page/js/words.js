// The page's own words. What the bot says comes from the bot; these are the telephone around it.
const WORDS = {
  en: {
    subtitle: "The real bot on a Telegram of your own. Nothing leaves this computer.",
    tryThis: "Try this", addPerson: "Add a person", pageLanguage: "العربية", offline: "The local Telegram is not running. Waiting for it …",
    write: "Message", send: "Send", attach: "Attach", photo: "Photos", file: "Files", contact: "My contact", location: "My location",
    commands: "Commands", keyboard: "Keyboard", start: "Start", unblock: "Unblock the bot", restart: "Restart the bot", botAbout: "What can this bot do?",
    reply: "Reply", edit: "Edit", forward: "Forward", remove: "Delete", more: "Actions for this message", cancel: "Cancel", ok: "OK", close: "Close",
    edited: "edited", via: "via", forwardedFrom: "Forwarded from", isProtected: "Protected: cannot be forwarded", forwardTo: "Forward to …", chooseChat: "Choose a chat",
    bot: "bot", people: "people", speaking: "Who is speaking", language: "Language", options: "Options", block: "Block the bot", joinGroup: "Join", leaveGroup: "Leave", newGroup: "New group with the bot", addBot: "Bring the bot into", removeBot: "Take the bot out of",
    name: "Name", add: "Add", today: "Today", yesterday: "Yesterday", results: "Results", noResults: "Nothing found", searching: "Searching …", voice: "Voice message", sticker: "Sticker", poll: "Poll",
    joined: "{name} joined the group", left: "{name} left the group", migrated: "This group became a supergroup", pinned: "Pinned", unread: "new",
    you: "You", quiet: "No messages yet", useThis: "Put it in the message field", linkCopied: "Copied", replyingTo: "Reply to", editing: "Edit message", spoiler: "Hidden text", chats: "Chats",
  },
  ar: {
    subtitle: "البوت نفسه على تيليغرام خاص بكم، ولا يخرج شيء من هذا الحاسوب.",
    tryThis: "جرّبوا هذا", addPerson: "إضافة شخص", pageLanguage: "English", offline: "تيليغرام المحلي متوقف الآن، بانتظار عودته…",
    write: "رسالة", send: "إرسال", attach: "إرفاق", photo: "صور", file: "ملفات", contact: "جهة اتصالي", location: "موقعي",
    commands: "الأوامر", keyboard: "لوحة الأزرار", start: "ابدأ", unblock: "إلغاء حظر البوت", restart: "إعادة تشغيل البوت", botAbout: "ماذا يفعل هذا البوت؟",
    reply: "ردّ", edit: "تعديل", forward: "إعادة توجيه", remove: "حذف", more: "إجراءات هذه الرسالة", cancel: "إلغاء", ok: "حسنًا", close: "إغلاق",
    edited: "معدّلة", via: "عبر", forwardedFrom: "أُعيد توجيهها من", isProtected: "محميّة: لا يمكن إعادة توجيهها", forwardTo: "إعادة توجيه إلى…", chooseChat: "اختر محادثة",
    bot: "بوت", people: "أشخاص", speaking: "من يتحدث", language: "اللغة", options: "خيارات", block: "حظر البوت", joinGroup: "انضمام إلى", leaveGroup: "مغادرة", newGroup: "مجموعة جديدة مع البوت", addBot: "إضافة البوت إلى", removeBot: "إخراج البوت من",
    name: "الاسم", add: "إضافة", today: "اليوم", yesterday: "أمس", results: "النتائج", noResults: "لا نتائج", searching: "جارٍ البحث…", voice: "رسالة صوتية", sticker: "ملصق", poll: "استطلاع",
    joined: "انضمّ {name} إلى المجموعة", left: "غادر {name} المجموعة", migrated: "أصبحت هذه المجموعة مجموعة خارقة", pinned: "مثبّتة", unread: "جديدة",
    you: "أنت", quiet: "لا رسائل بعد", useThis: "ضعه في حقل الرسالة", linkCopied: "نُسخ", replyingTo: "ردّ على", editing: "تعديل الرسالة", spoiler: "نص مخفي", chats: "المحادثات",
  },
};

// Languages a person can choose; the telephone itself speaks English or Arabic, the bot whatever it knows.
export const LANGUAGES = {
  en: "English", ar: "العربية", fr: "Français", es: "Español", pt: "Português", sw: "Kiswahili", ur: "اردو", fa: "فارسی",
  hi: "हिन्दी", bn: "বাংলা", id: "Bahasa Indonesia", pl: "Polski", sq: "Shqip", mk: "Македонски", uk: "Українська", de: "Deutsch", tr: "Türkçe", zh: "中文",
};

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ur", "ps", "ku", "dv"]);

export const base = (language) => (language || "en").split("-")[0];
export const direction = (language) => (RIGHT_TO_LEFT.has(base(language)) ? "rtl" : "ltr");
export const words = (language) => WORDS[base(language)] ?? WORDS.en;
export const choose = (byLanguage, language) => byLanguage?.[base(language)] ?? byLanguage?.en ?? Object.values(byLanguage ?? {})[0] ?? "";
export const chromeLanguage = (language) => (WORDS[base(language)] ? base(language) : "en");
