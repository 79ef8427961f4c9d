"""Titles that stand before a name, in the languages that officials write it in."""

DOTTED = "eng hon ing lic arq art inz adv amb rev gov"  # titles only with their full stop
LATIN = """
dr dra drs mr mrs ms mme mlle prof profa professor doctor engr engineer cllr councillor counsellor ambassador
honourable honorable monsieur madame herr frau señor señora sr sra mayor governor maire alcalde alcaldesa docteur
ingénieur maître
"""
LATIN_PHRASES = (
    "his excellency", "her excellency", "h.e", "h. e", "s.e", "s.e.m", "son excellence", "his worship", "her worship",
    "his honour", "her honour", "rt hon", "rt. hon", "the rt hon", "the right honourable", "right honourable",
    "the honourable", "the honorable", "the hon", "lord mayor", "madam mayor", "mister mayor", "monsieur le maire",
    "madame la maire", "the mayor", "excelentísimo señor", "excelentísima señora", "dr. h.c", "dr. med", "dr. jur",
    "dipl.-ing",
)  # fmt: skip
ARABIC = """
م د أ أ.د ا.د مهندس المهندس المهندسة دكتور الدكتور الدكتورة أستاذ الأستاذ الأستاذة بروفيسور البروفيسور البروفيسورة
معالي عطوفة فخامة دولة سيادة السيدة المحامي المحامية اللواء العميد العقيد المحافظ السفير السفيرة العمدة النائب النائبة
"""
ARABIC_PHRASES = (
    "رئيس البلدية", "رئيسة البلدية", "معالي السيد", "سعادة السيد", "سعادة السيدة", "سعادة الدكتور", "سعادة الدكتورة",
    "سعادة المهندس", "سعادة المهندسة", "سعادة الأستاذ", "سعادة الأستاذة", "سعادة رئيس البلدية",
    "سعادة العمدة", "سعادة المحافظ",
    "السيد الدكتور", "السيد المهندس", "السيد الأستاذ", "السيد رئيس البلدية", "السيد العمدة", "السيد المحافظ",
    "سعادة م", "سعادة د", "صاحب السعادة", "صاحبة السعادة", "صاحب المعالي", "صاحبة المعالي", "صاحب الفخامة",
    "السيد/", "السيدة/",
)  # fmt: skip
