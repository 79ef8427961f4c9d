"""How names begin otherwise: little words melt into a name's article, and words before it change its first sound.

An entry is what is typed, "=", and what the name itself begins with, several parted by "|".
"""

# du Havre, al Cairo, all'Aia: what stands before a name whose article it has swallowed.
CONTRACTED = {
    "fr": "du=le au=le des=les aux=les",
    "it": "al=il del=il dal=il nel=il sul=il all=l dell=l dall=l nell=l sull=l "
    "alla=la della=la dalla=la nella=la sulla=la",
    "es": "al=el del=el",
    "ca": "al=el del=el pel=el als=els dels=els",
    "pt": "do=o ao=o no=o pelo=o da=a à=a na=a pela=a",
    "gl": "do=o ao=o no=o polo=o da=a á=a na=a pola=a",
    "ast": "al=el del=el nel=el",
}

# yn Nulyn, i gCorcaigh, à Ghlaschu: Celtic languages change the first sound; wasemthatha, remuharare: Bantu ones put
# little words before it.
MUTATED = {
    "cy": "ngh=c nh=t mh=p ng=g m=b n=d g=c b=p d=t f=b|m dd=d ch=c ph=p th=t",
    "ga": "gc=c mb=b nd=d bp=p dt=t ng=g bhf=f bh=b ch=c dh=d fh=f gh=g mh=m ph=p sh=s th=t ts=s n= h=",
    "gd": "bh=b ch=c dh=d fh=f gh=g mh=m ph=p sh=s th=t ts=s h=",
    "zu": "yase=|e|i|u wase=|e|i|u lase=|e|i|u base=|e|i|u sase=|e|i|u nase=|e|i|u ese=|e|i|u ase=|e|i|u zase=|e|i|u "
    "kwase=|e|i le=|e|i se=|e|i ze=|e|i ye=|e|i we=|e|i be=|e|i wa= ya= la= a= za= ku= kwa= akwa=kwa "
    "lakwa=kwa yakwa=kwa e= i= o= u= om=um ne=|i|e no=|u na=|a "
    "abase=|e|i|u nabase=|e|i|u nge=|e|i ngo=|u nga=|a",
    "xh": "yase=|e|i|u wase=|e|i|u lase=|e|i|u base=|e|i|u sase=|e|i|u ese=|e|i|u zase=|e|i|u kwase=|e|i "
    "le=|e|i se=|e|i ze=|e|i ye=|e|i we=|e|i be=|e|i wa= ya= la= "
    "a= "
    "za= ku= kwa= akwa=kwa lakwa=kwa yakwa=kwa e= i= o= u= nase=|e|i|u ne=|i|e no=|u na=|a "
    "abase=|e|i|u nabase=|e|i|u nge=|e|i ngo=|u nga=|a",
    "ss": "yase=|e|i wase=|e|i lase=|e|i e= i= u= wa= ya= la= ne=|i|e na=|a",
    "nd": "yase=|e|i wase=|e|i lase=|e|i e= i= u= wa= ya= la= ko= le=|i|e lo=|u la=|a",
    "sn": "remu= yemu= wemu= eku= reku= yeku= weku= ku= mu= re= ye= we= ne= pa= e=",
    "ny": "ku= wa= ya= mu=",
    "br": "v=b|m d=t g=k b=p z=d f=p k=g t=d p=b",
}
