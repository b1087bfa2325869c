"""States, their missions and guests, occasions that are only told of, minutes by items, winners behind their houses. All people and houses are invented."""

from __future__ import annotations

from extractors.tables import Facts, assert_silent, table_tests

_MEETS = "8月18日，国家主席陆启明在北京会见来华进行国事访问的厄瓜多尔总统白诺瓦。"
_SESSION = "云滨区第九届人大常委会第三次会议21日举行第一次全体会议。"
_MINUTES = "云滨区政府召开第5次常务会议。\n"

SAYS = [
    # who leads a party abroad, whatever the party is called
    ("肯尼亚青山民主同盟领导人、总统白诺瓦表示祝贺。", ("白诺瓦", "HOLDS_POST", "肯尼亚青山民主同盟")),
    ("马拉维青山大会党主席、前总统白诺瓦表示祝贺。", ("白诺瓦", "HOLDS_POST", "马拉维青山大会党")),
    ("马拉维青山大会党主席、前总统白诺瓦表示祝贺。", ("白诺瓦", "HOLDS_POST", "马拉维")),
    ("尼泊尔共产党（青山派）主席兼总书记白诺瓦表示祝贺。", ("白诺瓦", "HOLDS_POST", "尼泊尔共产党（青山派）")),
    ("莱索托青山大会领袖、联合政府副首相白诺瓦表示祝贺。", ("白诺瓦", "HOLDS_POST", "莱索托")),
    ("率代表团出席江澜建市六十周年庆祝大会的全国政协主席陆青野，20日听取江澜市委工作汇报。", ("陆青野", "ATTENDED", "江澜建市六十周年庆祝大会")),
    # missions abroad, alone and in a list
    ("中国驻越南使馆18日举办新春招待会。", ("中国驻越南使馆", "ORGANIZED", "新春招待会")),
    ("中国驻越南、秘鲁、肯尼亚等国使馆举行国庆招待会。", ("中国驻越南使馆", "ORGANIZED", "国庆招待会")),
    ("中国驻越南、秘鲁、肯尼亚等国使馆举行国庆招待会。", ("中国驻肯尼亚使馆", "ORGANIZED", "国庆招待会")),
    ("在中国驻秘鲁使团举行的国庆招待会上，嘉宾畅谈友谊。", ("中国驻秘鲁使团", "ORGANIZED", "国庆招待会")),
    ("云滨航天员中心18日举办座谈会。", ("云滨航天员中心", "ORGANIZED", "座谈会")),
    # guests, what is given for them, and shows that people walk through
    (_MEETS, ("白诺瓦", "VISITED", "中国")),
    ("国家主席陆启明会见来华出席第三届江澜论坛并进行正式访问的秘鲁总理白诺瓦。", ("白诺瓦", "ATTENDED", "第三届江澜论坛")),
    (_MEETS + "会谈前，陆启明在江澜会堂北大厅为白诺瓦举行欢迎仪式。", ("白诺瓦", "ATTENDED", "欢迎仪式")),
    (_MEETS + "会谈前，陆启明在人民大会堂北大厅为白诺瓦举行欢迎仪式。", ("欢迎仪式", "HELD_AT", "人民大会堂北大厅")),
    (_MEETS + "会谈前，陆启明在人民大会堂北大厅为白诺瓦举行欢迎仪式。", ("陆启明", "ORGANIZED", "欢迎仪式")),
    ("云滨区区长陆启明还参观江澜建区30周年成就展。", ("陆启明", "ATTENDED", "江澜建区30周年成就展")),
    ("国家主席陆启明出席会议。2021年赴西藏考察时，陆启明主席强调要加快建设。", ("陆启明", "VISITED", "西藏自治区")),
    # who is met abroad: ministers, aides of a head of state, names that no list has, leaders of chambers and forums
    ("国务院总理陆启明7日在北京会见秘鲁国防部长白诺瓦。", ("白诺瓦", "HOLDS_POST", "秘鲁国防部")),
    ("国务院总理陆启明7日在北京会见秘鲁议长沙贝莱夫。", ("沙贝莱夫", "HOLDS_POST", "秘鲁")),
    ("国务院总理陆启明7日在北京会见秘鲁总统贝纳贝。", ("贝纳贝", "HOLDS_POST", "秘鲁")),
    ("国务院总理陆启明7日在北京会见泰国国王哇比拉功。", ("哇比拉功", "HOLDS_POST", "泰国")),
    ("国务院总理陆启明7日在北京会见秘鲁总统外事顾问白诺瓦。", ("白诺瓦", "HOLDS_POST", "秘鲁")),
    ("国务院总理陆启明7日在北京会见秘鲁临时政府首席顾问白诺瓦。", ("白诺瓦", "HOLDS_POST", "秘鲁临时政府")),
    ("国务院总理陆启明7日在北京会见蒙古国家大呼拉尔副主席白诺瓦。", ("白诺瓦", "HOLDS_POST", "蒙古国家大呼拉尔")),
    ("国务院总理陆启明7日在北京会见第70届联合国大会主席白诺瓦。", ("白诺瓦", "HOLDS_POST", "联合国大会")),
    ("国务院总理陆启明7日在北京会见博鳌亚洲论坛理事长白诺瓦。", ("白诺瓦", "HOLDS_POST", "博鳌亚洲论坛")),
    ("陆启明会见由越南共产党中央政治局委员、中央书记处书记、中央内政部部长阮海林率领的代表团。", ("阮海林", "HOLDS_POST", "越南共产党中央书记处")),
    ("陆启明会见由越南共产党中央政治局委员、中央书记处书记、中央内政部部长阮海林率领的代表团。", ("阮海林", "HOLDS_POST", "越南共产党中央内政部")),
    ("秘鲁总统白诺瓦率总统府主任贝纳莱到机场送行。", ("白诺瓦", "HOLDS_POST", "秘鲁")),
    ("国务院总理陆启明7日在北京会见秘鲁外长贝纳莱。陆启明表示，去年国家主席钟立群同莱诺瓦总统举行会晤。", ("莱诺瓦", "HOLDS_POST", "秘鲁")),
    ("国务院总理陆启明7日在北京会见秘鲁外长贝纳莱。陆启明表示，去年他同莱诺瓦总理举行会晤。", ("莱诺瓦", "HOLDS_POST", "秘鲁")),
    # who comes for what is held here, what two give together, visits that end, what both publish
    ("8月18日，国家主席陆启明在北京会见来华出席第三届江澜峰会的秘鲁总统白诺瓦。", ("白诺瓦", "VISITED", "中国")),
    ("8月18日，国家主席陆启明在北京会见来华出席第三届江澜峰会和第二届云滨运动会的秘鲁总统白诺瓦。", ("白诺瓦", "VISITED", "中国")),
    ("国家主席陆启明出席秘鲁总统白诺瓦和总理贝纳莱共同举行的隆重欢迎仪式。", ("贝纳莱", "ORGANIZED", "欢迎仪式")),
    ("国家主席陆启明出席秘鲁总统白诺瓦和总理贝纳莱共同举行的隆重欢迎仪式。", ("陆启明", "ATTENDED", "欢迎仪式")),
    (_MEETS + "会见前，陆启明在人民大会堂北大厅为白诺瓦和王后萨兰吉举行欢迎仪式。", ("萨兰吉", "ATTENDED", "欢迎仪式")),
    ("12月13日晚，国家主席陆启明在成功结束对越南国事访问后乘专机回到国内。", ("陆启明", "VISITED", "越南")),
    ("国务院总理陆启明对秘鲁进行正式访问。访秘期间，陆启明出席晚宴；参访江澜能源公司，希望加强合作。", ("陆启明", "VISITED", "江澜能源公司")),
    ("国家主席陆启明在巴黎应邀参访江澜大学。", ("陆启明", "VISITED", "江澜大学")),
    (_MEETS + "白诺瓦访华期间，中厄双方发表关于建立新型伙伴关系的联合声明。", ("厄瓜多尔", "ISSUED", "关于建立新型伙伴关系的联合声明")),
    # relations of states
    (_MEETS + "陆启明指出，今年是中厄两国建立全面战略伙伴关系10周年。", ("中国", "PARTNERED_WITH", "厄瓜多尔")),
    (_MEETS + "建交47年来，两国全面战略伙伴关系日益成熟。", ("中国", "PARTNERED_WITH", "厄瓜多尔")),
    (_MEETS + "陆启明指出，近年来中厄务实合作逆势而上。", ("中国", "PARTNERED_WITH", "厄瓜多尔")),
    (_MEETS + "陆启明指出，双方互信不断巩固，各领域务实合作成果丰硕。", ("中国", "PARTNERED_WITH", "厄瓜多尔")),
    (_MEETS + "中方愿推动中厄合作收获更多成果。", ("中国", "PARTNERED_WITH", "厄瓜多尔")),
    (_MEETS + "他愿推动厄中睦邻友好与全面战略合作伙伴关系迈上新台阶。", ("中国", "PARTNERED_WITH", "厄瓜多尔")),
    ("我国启动“清澜”行动。", ("中国", "LAUNCHED", "“清澜”行动")),
    # what a session deals with
    (_SESSION + "区财政局提出了关于提请审议云滨区预算条例草案的议案。", ("云滨区第九届人大常委会第三次会议第一次全体会议", "REVIEWED", "关于提请审议云滨区预算条例草案的议案")),
    (_MINUTES + "一、审议《云滨区惠民办法》。", ("云滨区政府第5次常务会议", "REVIEWED", "云滨区惠民办法")),
    (_MINUTES + "会议原则同意《云滨区惠民办法》，要求修改后印发。", ("云滨区政府第5次常务会议", "REVIEWED", "云滨区惠民办法")),
    # posts taken away, committees with two fields, boards of one term
    ("会议通过关于撤销钟立群、邱朗清第十四届全国政协委员资格的决定。", ("邱朗清", "HOLDS_POST", "全国政协")),
    ("会议通过关于接受钟立群请辞第十四届全国政协委员的决定。", ("钟立群", "HOLDS_POST", "全国政协")),
    ("会议增补钟立群为教科卫体委员会副主任，邱朗清为文化文史和学习委员会副主任。", ("邱朗清", "HOLDS_POST", "文化文史和学习委员会")),
    ("江苏省胸科医学会呼吸内镜分会换届。钟立群当选为第二届委员会主任委员。", ("钟立群", "HOLDS_POST", "江苏省胸科医学会呼吸内镜分会")),
    # winners behind their houses
    ("江澜中学陆小满、云滨中学钟岚荣获一等奖。", ("陆小满", "WON", "一等奖")),
    ("江澜中学陆小满、云滨中学钟岚荣获一等奖。", ("钟岚", "WON", "一等奖")),
    # parts by their names, and research together
    ("中国科学院江澜天文台主办第三届江澜论坛。", ("中国科学院江澜天文台", "PART_OF", "中国科学院")),
    ("江澜大学与云滨大学、青石大学联合研究发现新的化石。", ("江澜大学", "PARTNERED_WITH", "青石大学")),
    ("江澜大学联合云滨大学开展研究。", ("江澜大学", "PARTNERED_WITH", "云滨大学")),
    # whom somebody meets and chairs with, and who takes part in all of it
    ("国务院副总理陆启明7日在苏州会见秘鲁副总理白诺瓦，并共同主持江澜双边合作联委会第九次会议。", ("白诺瓦", "PRESIDED_OVER", "江澜双边合作联委会第九次会议")),
    ("国务院副总理陆启明7日在苏州会见秘鲁副总理白诺瓦，并共同主持江澜双边合作联委会第九次会议。", ("江澜双边合作联委会第九次会议", "HELD_AT", "苏州市")),
    ("区长陆启明主持第三届江澜论坛。陆启明还出席江澜桥奠基仪式。钟立群参加上述活动。", ("钟立群", "ATTENDED", "第三届江澜论坛")),
    ("区长陆启明主持第三届江澜论坛。陆启明还出席江澜桥奠基仪式。钟立群参加上述活动。", ("钟立群", "ATTENDED", "江澜桥奠基仪式")),
    # titles behind a party's, and names to their end
    ("肯尼亚人民解放党主席、政府总理白诺瓦出席第三届江澜论坛。", ("白诺瓦", "HOLDS_POST", "肯尼亚")),
    ("柬埔寨人民党副主席、国民议会议长萨兰吉出席第三届江澜论坛。", ("萨兰吉", "HOLDS_POST", "柬埔寨国民议会")),
    ("秘鲁总统博鲁阿尔特出席第三届江澜论坛。", ("博鲁阿尔特", "ATTENDED", "第三届江澜论坛")),
    ("伊拉克国家安全顾问阿拉吉出席第三届江澜论坛。", ("阿拉吉", "HOLDS_POST", "伊拉克")),
    ("全国政协委员钟立群出席会议。钟立群委员是江澜大学校长、江澜实验室主任。", ("钟立群", "HOLDS_POST", "江澜实验室")),
    # names of events and places that hold people, lands and editions
    ("“纪念陆启明同志题词六十周年”座谈会2月23日在苏州召开。区长钟立群出席。", ("钟立群", "ATTENDED", "“纪念陆启明同志题词六十周年”座谈会")),
    ("国务院总理陆启明前往中国—上海合作组织地方经贸合作示范区考察。", ("陆启明", "VISITED", "中国—上海合作组织地方经贸合作示范区")),
    ("国务院总理陆启明出席第135届广交会供采对接活动。", ("第135届广交会供采对接活动", "PART_OF", "第135届广交会")),
    ("国家禁毒办发布了《江澜形势报告》。", ("国家禁毒办", "ISSUED", "江澜形势报告")),
    # who goes on a visit of state, in whatever words, and what both publish
    (_MEETS + "会谈前，陆启明在江澜会堂为白诺瓦举行欢迎仪式。当晚，陆启明为白诺瓦举行欢迎宴会。钟立群参加上述活动。", ("钟立群", "ATTENDED", "欢迎仪式")),
    ("国家主席陆启明14日在人民大会堂东门外广场举行仪式，欢迎秘鲁总统白诺瓦对我国进行国事访问。", ("白诺瓦", "VISITED", "中国")),
    ("国家主席陆启明14日在人民大会堂东门外广场举行仪式，欢迎秘鲁总统白诺瓦对我国进行国事访问。", ("白诺瓦", "ATTENDED", "欢迎仪式")),
    ("国家主席陆启明14日在人民大会堂东门外广场举行仪式，欢迎秘鲁总统白诺瓦对我国进行国事访问。", ("欢迎仪式", "HELD_AT", "人民大会堂东门外广场")),
    ("率友好代表团对秘鲁进行正式访问的国务院副总理陆启明在利马会见总统白诺瓦。", ("陆启明", "VISITED", "秘鲁")),
    ("国务院副总理陆启明10月3日至5日率代表团对意大利进行正式访问。陆启明还对威尼斯进行访问。", ("陆启明", "VISITED", "威尼斯")),
    ("国务院总理陆启明乘专机抵达布达佩斯，应秘鲁总统白诺瓦邀请，出席第三届江澜峰会并对秘鲁进行国事访问。", ("陆启明", "VISITED", "秘鲁")),
    ("国务院总理陆启明是在结束出席第三届江澜论坛并对瑞士进行正式访问后抵达布达佩斯的。", ("陆启明", "VISITED", "瑞士")),
    ("刚刚抵达莫斯科的国家主席陆启明会见俄罗斯总统白诺瓦。", ("陆启明", "VISITED", "莫斯科")),
    ("国务院总理陆启明同俄罗斯总理白诺瓦通电话。陆启明主席前不久成功访俄，两国合作很好。", ("陆启明", "VISITED", "俄罗斯")),
    (_MEETS + "双方发表《中厄领导人会晤联合声明》。", ("厄瓜多尔", "ISSUED", "中厄领导人会晤联合声明")),
    (_MEETS + "2013年建立全面战略伙伴关系后，合作不断拓展。", ("中国", "PARTNERED_WITH", "厄瓜多尔")),
    ("国务院总理陆启明出席首届江澜峰会、云滨商务论坛并致辞。", ("陆启明", "ATTENDED", "云滨商务论坛")),
    ("国家主席陆启明和夫人钟岚在人民大会堂北大厅为秘鲁总统白诺瓦和夫人萨兰吉举行欢迎仪式。", ("萨兰吉", "ATTENDED", "欢迎仪式")),
    ("国家主席陆启明和夫人钟岚在人民大会堂北大厅为秘鲁总统白诺瓦和夫人萨兰吉举行欢迎仪式。", ("白诺瓦", "ATTENDED", "欢迎仪式")),
    ("国家主席陆启明25日在人民大会堂为秘鲁总统白诺瓦举行“江澜勋章”颁授仪式。", ("陆启明", "ORGANIZED", "“江澜勋章”颁授仪式")),
    ("国家副主席陆启明出席会议。陆启明书记、国家主席在第三届江澜论坛上发表的主旨讲话意义深远。", ("陆启明", "SPOKE_AT", "第三届江澜论坛")),
    ("第三届江澜论坛13日开幕。国务院副总理陆启明参加会见并在论坛开幕式上讲话。", ("陆启明", "SPOKE_AT", "第三届江澜论坛开幕式")),
    ("国家副主席陆启明出席中国—秘鲁产业与投资合作论坛开幕式并致辞。", ("陆启明", "SPOKE_AT", "中国—秘鲁产业与投资合作论坛开幕式")),
    # posts of the same state behind a chamber, and envoys of our own
    ("陆启明会见秘鲁国会主席罗萨斯、政府副总理兼外长白诺瓦。", ("白诺瓦", "HOLDS_POST", "秘鲁")),
    ("陆启明会见秘鲁参议长萨兰吉、副总理兼外长白诺瓦。", ("白诺瓦", "HOLDS_POST", "秘鲁外交部")),
    ("国家主席特使、全国政协副主席钟立群出席第三届江澜论坛。", ("钟立群", "HOLDS_POST", "中国")),
    ("国家主席陆启明会见马来西亚最高元首白诺瓦。", ("白诺瓦", "HOLDS_POST", "马来西亚")),
    ("英国王储萨兰吉出席第三届江澜论坛。", ("萨兰吉", "ATTENDED", "第三届江澜论坛")),
    ("国务院总理陆启明乘包机抵达布达佩斯。", ("陆启明", "VISITED", "布达佩斯")),
    ("伊朗驻秘鲁大使侯赛因表示，双方合作很好。", ("侯赛因", "HOLDS_POST", "伊朗驻秘鲁大使馆")),
    ("中华人民共和国主席陆启明同白诺瓦会谈。双方发表《中华人民共和国和阿拉伯叙利亚共和国关于建立战略伙伴关系的联合声明》。", ("叙利亚", "ISSUED", "中华人民共和国和阿拉伯叙利亚共和国关于建立战略伙伴关系的联合声明")),
    # the head of a ministry behind the head of the state
    ("秘鲁总理白诺瓦和国防部长莫雷尔就此回应。", ("莫雷尔", "HOLDS_POST", "秘鲁国防部")),
    ("秘鲁总理白诺瓦和国防部长莫雷尔就此回应。", ("白诺瓦", "HOLDS_POST", "秘鲁")),
    ("江澜杯足球赛决赛在中国队和瑞典队之间展开。", ("中国队", "ATTENDED", "江澜杯足球赛决赛")),
    # somebody with the office behind the name, at an event that is named
    ("陆启明总书记在庆祝江澜大学成立70周年大会上发表重要讲话，指出要坚定信心。", ("陆启明", "SPOKE_AT", "庆祝江澜大学成立70周年大会")),
    ("最高人民检察院检察长应刚在江澜代表团审议时表示，报告很好。", ("应刚", "HOLDS_POST", "最高人民检察院")),
    ("第八届江澜市运动会火炬传递今天在宁波市、台州市同步举行。", ("第八届江澜市运动会火炬传递", "HELD_AT", "台州市")),
    ("秘鲁外长巴雷尼日前表示祝贺。", ("巴雷尼", "HOLDS_POST", "秘鲁外交部")),
    ("秘鲁总理米罗斯京以视频方式出席第七届海运论坛。", ("米罗斯京", "ATTENDED", "第七届海运论坛")),
    ("伊朗最高国家安全委员会秘书巴雷尼2日说，已经准备好。", ("巴雷尼", "HOLDS_POST", "伊朗最高国家安全委员会")),
    ("捷克总理施密特致信欧盟委员会主席巴雷尼，表示祝贺。", ("巴雷尼", "HOLDS_POST", "欧盟委员会")),
]

SILENT = [
    ("马拉维农业大会主席团会议举行，白诺瓦表示祝贺。", "HOLDS_POST"),
    # whom somebody meets before he goes to another's breakfast; papers that are only to be, and bodies without a name
    ("会见秘鲁总督白诺瓦，出席总理贝纳莱举行的工作早餐会。", "ATTENDED"),
    (_MEETS + "双方将发表关于建立新型伙伴关系的联合声明。", "ISSUED"),
    ("国家主席陆启明邀请秘鲁总统白诺瓦明年来华出席第三届江澜峰会。", "VISITED"),
    ("陆启明在北京会见柬埔寨国王和太后。", "HOLDS_POST"),
    ("3月5日，在江澜市妇女第十次代表大会召开之际，各地致电祝贺江澜市妇女第十次代表大会召开。\n秘鲁总统白诺瓦表示，江澜发展很快。", "SPOKE_AT"),
    ("一年来，行政长官陆青野带领新一届政府，锐意进取，顺利举行江澜第八届立法会选举。", "LED"),
    # whom somebody only asks to come
    ("总统白诺瓦期待明年来访，邀请陆启明主席访问秘鲁。", "VISITED"),
    # where people would study is no house that they went to
    ("学生表达将来到中国上大学的愿望。", "VISITED"),
    # how often is no meeting, and by what one goes about it is no paper
    ("2024年，我们3次会晤，达成许多重要共识。陆启明参加活动。", "ATTENDED"),
    ("云滨区第三次代表大会代表继续分组审议，按照大会各项议程，代表们认真履职。", "REVIEWED"),
    # what somebody asks of others is no name
    ("大家不辜负总书记殷殷嘱托，奋勇前行。", "HOLDS_POST"),
    # young people from somewhere are not the place, and teams are no place
    ("香港青年代表出席云滨新书发布会。", "ATTENDED"),
    ("云滨杯足球赛决赛在中国队和瑞典队之间展开。", "HELD_AT"),
    # whom nobody names, and countries that only hold a mission
    ("连日来，中国驻多国使馆举办新春招待会。", "ORGANIZED"),
    # who is wished luck, or moves something, holds nothing
    ("秘鲁总统白诺瓦热烈祝贺第三届江澜运动会胜利召开。\n肯尼亚总统顾闻笛表示，双方合作富有成效。", "SPOKE_AT"),
    ("国家主席陆启明会见来华出席第三届江澜运动会的秘鲁总统白诺瓦。钟立群等参加上述活动。", "PRESIDED_OVER"),
    # a relation that is only to be
    (_MEETS + "双方愿建立全面战略伙伴关系。", "PARTNERED_WITH"),
    (_MEETS + "双方出席中厄合作论坛开幕式，参观中厄务实合作示范区。", "PARTNERED_WITH"),
    (_MEETS + "双方谈到，工业领域各企业的务实合作成果要看市场。", "PARTNERED_WITH"),
    # who teaches the winner does not win
    ("该作品在钟立群、邱朗清两位教师的指导下，荣获一等奖。", "WON"),
    # who is met has come for it, and nobody else; what is only built on is past
    ("国家主席陆启明会见来华出席第三届江澜运动会的秘鲁总统白诺瓦。钟立群参加会见。", "PRESIDED_OVER"),
    ("区长陆启明和钟立群共同主持四个双边合作机制会议。", "PRESIDED_OVER"),
    # the land of a chair, words that look like a name, a wreath, what is bought by weight
    ("中方支持肯尼亚担任非盟轮值主席国工作。", "HOLDS_POST"),
    ("大家聆听总书记高瞻远瞩的指导。", "HOLDS_POST"),
    ("第三届江澜论坛举行。\n斯洛伐克总理白诺瓦前往江澜广场，向纪念碑敬献花圈。", "ATTENDED"),
    ("国家粮食和物资储备局发布，全国累计收购夏粮超6000万吨。", "ACQUIRED"),
    # what guests have come for, what is only spoken of, and talks are none of the 上述活动
    ("陆启明会见秘鲁总统\n" + "国家主席陆启明会见来华出席第三届江澜峰会和第二届云滨运动会的秘鲁总统白诺瓦。\n白诺瓦表示，祝贺中方成功举办江澜峰会。\n钟立群参加上述活动。", "PRESIDED_OVER"),
    ("国家主席陆启明乘专机抵达布达佩斯，出席第三届江澜峰会。陆启明抵达布达佩斯机场。陆启明发表书面讲话，代表人民致以问候。陆启明指出，两国合作很好。", "SPOKE_AT"),
    # a visit that is only hoped for
    (_MEETS.replace("来华进行国事访问的", "") + "陆启明欢迎白诺瓦总统明年访华。", "VISITED"),
    ("国务院总理陆启明同俄罗斯总理白诺瓦通电话。白诺瓦期待陆启明主席访俄。", "VISITED"),
    ("国务院总理陆启明表示，期待明年对秘鲁进行国事访问。", "VISITED"),
    # who published it together the text does not say
    ("双方发表《江澜合作声明》。", "ISSUED"),
    # a pronoun is no house
    ("她是医院的护士，去年获得第三名。", "PART_OF"),
    ("国家安全委员会昨天开会，秘书处准备好了。", "HOLDS_POST"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)


def test_who_takes_part_at_the_end_is_at_the_talks_of_the_headline(facts_of: Facts) -> None:
    text = "国家主席陆启明同秘鲁总统白诺瓦会谈。\n陆启明指出，明天我将出席江澜独立80周年庆典，这也是我再次出席这一盛大纪念活动。\n钟立群、邱朗清等参加。"
    assert_silent(facts_of(text, title="陆启明同秘鲁总统会谈"), "ATTENDED")


def test_an_envoy_has_no_post_of_whoever_sends_him(facts_of: Facts) -> None:
    found = facts_of("陆启明会见老挝人民革命党中央总书记、国家主席特使沙贝莱。")
    assert {fact[2] for fact in found if fact[0] == "沙贝莱"} == {"老挝"}, found


def test_the_other_general_secretary_is_of_another_party(facts_of: Facts) -> None:
    found = facts_of("钟立群表示，在陆启明总书记和贝纳莱总书记指导下，两国友谊不断发展。")
    assert {fact[0] for fact in found if fact[1] == "HOLDS_POST"} == {"陆启明"}, found
