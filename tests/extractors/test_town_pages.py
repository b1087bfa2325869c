"""What the pages of towns, villages and county departments say in their own way. All names are invented."""

from __future__ import annotations

from extractors.tables import table_tests

VILLAGES = "光明村党支部书记陆启明参加会议。在清溪村，村党支部书记沈雨禾介绍了情况。"
ROUND = "3月28日，云滨县县长陆启明来到清溪村调研，村支书沈雨禾、驻村第一书记顾望舒陪同。"
CUP = "云滨市总工会联合人社局、妇联举办了云滨市第三届“工匠杯”技能大赛。"
BY_ALL = "由云滨县劳动竞赛委员会，云滨县人社局、总工会联合各单位举办的第五届劳动技能竞赛开幕。"
STACKED = "会议由云滨县政协副主席、提案审查委员会主任陆启明主持。"
TASK = "3月28日，省委网信办副主任、云滨县“两个中心”建设联系指导组组长陆启明出席会议。"
BROUGHT = "3月29日，云滨县教体局局长陆启明带领副局长沈雨禾、股长顾望舒，冒着酷暑，先后深入到云溪小学、澜江实验小学检查指导开学工作。"
THEN = "3月29日，省政府新闻办副主任陆启明一行来到云滨县融媒体中心，听取汇报；到白石乡红场村和青峰镇青峰街村，详细了解中心建设工作。"
CARNIVAL = "12月23日，由江澜协会主办的“爱民同乐”嘉年华举行。活动的主礼嘉宾包括房屋局副局长陆启明，云滨区议会副主席沈雨禾。"
KITES = "6月23日，绿园社区党委联合绿园社区老年人协会、绿园居委会、名地居委会以及绿园社区党群服务中心彩虹社工开展“同心同行”端午节联谊活动。"

SAYS = [
    # Of several villages each has its own branch and its own head.
    (VILLAGES, ("沈雨禾", "HOLDS_POST", "清溪村党支部")),
    (VILLAGES, ("陆启明", "HOLDS_POST", "光明村党支部")),
    ("光明村村委会主任陆启明参加会议。在清溪村，村委会主任沈雨禾介绍了情况。", ("沈雨禾", "HOLDS_POST", "清溪村村委会")),
    (ROUND, ("沈雨禾", "HOLDS_POST", "清溪村")),
    (ROUND, ("顾望舒", "HOLDS_POST", "清溪村")),
    # The government that shares the area of its party, and bureaus that others join.
    ("新春来临之际，白石镇党委、政府开展春节慰问活动。", ("白石镇政府", "ORGANIZED", "春节慰问活动")),
    ("白石街道党工委、办事处举办纳凉晚会。", ("白石街道办事处", "ORGANIZED", "纳凉晚会")),
    ("7月30日，云滨县政协召开提案交办会，云滨县委办、政府办参加会议。", ("云滨县政府办", "ATTENDED", "提案交办会")),
    (CUP, ("云滨市人社局", "ORGANIZED", "云滨市第三届“工匠杯”技能大赛")),
    (CUP, ("云滨市总工会", "ORGANIZED", "云滨市第三届“工匠杯”技能大赛")),
    (BY_ALL, ("云滨县总工会", "ORGANIZED", "第五届劳动技能竞赛")),
    (BY_ALL, ("云滨县劳动竞赛委员会", "ORGANIZED", "第五届劳动技能竞赛")),
    # Both posts of one person, where the second body is one that no list has.
    (STACKED, ("陆启明", "HOLDS_POST", "云滨县政协")),
    (STACKED, ("陆启明", "HOLDS_POST", "提案审查委员会")),
    (TASK, ("陆启明", "HOLDS_POST", "省委网信办")),
    (TASK, ("陆启明", "HOLDS_POST", "云滨县“两个中心”建设联系指导组")),
    ("云滨市委组织部副部长、“两新”组织工委书记陆启明出席会议。", ("陆启明", "HOLDS_POST", "“两新”组织工委")),
    # Who goes along, where they go next, and what else they see.
    (BROUGHT, ("沈雨禾", "VISITED", "云溪小学")),
    (BROUGHT, ("顾望舒", "VISITED", "澜江实验小学")),
    (THEN, ("陆启明", "VISITED", "红场村")),
    (THEN, ("陆启明", "VISITED", "青峰街村")),
    ("县人大常委会副主任陆启明带领一个视察组，视察了光明村、长湖村的蔬菜产业发展情况，以及江澜养殖有限公司的发展情况。", ("陆启明", "VISITED", "江澜养殖有限公司")),
    ("8月31日，云滨县教育局到青峰镇中心小学进行开学工作督查。", ("云滨县教育局", "VISITED", "青峰镇中心小学")),
    ("云滨镇召开乡村振兴工作推进会，会议由党委副书记陆启明主持，副镇长沈雨禾参加会议。", ("陆启明", "HOLDS_POST", "云滨镇党委")),
    ("白石镇党委副书记、镇长陆启明同志和党委委员、副镇长沈雨禾同志陪同。", ("陆启明", "HOLDS_POST", "白石镇政府")),
    ("白石镇党委副书记、镇长陆启明同志和党委委员、副镇长沈雨禾同志陪同。", ("沈雨禾", "HOLDS_POST", "白石镇党委")),
    # Who holds it: with others of whom some were not read, or through people whom he calls together.
    (KITES, ("绿园社区党委", "ORGANIZED", "“同心同行”端午节联谊活动")),
    (KITES, ("绿园居委会", "ORGANIZED", "“同心同行”端午节联谊活动")),
    ("明月社区党总支部联合云景小区党支部、业委会、物业共同举办端午节包粽子活动。", ("明月社区党总支部", "ORGANIZED", "端午节包粽子活动")),
    ("云滨县农业农村局组织农经、果业领域专家召开云滨县家庭农场示范社评审会。", ("云滨县农业农村局", "ORGANIZED", "云滨县家庭农场示范社评审会")),
    ("西方社区发展协会昨日办理岫湾参访活动。", ("西方社区发展协会", "ORGANIZED", "岫湾参访活动")),
    # Who is there.
    ("张千水、李斌、陈忠才、陈向阳等县四大班子领导出席全县重点项目开工仪式。", ("陈忠才", "ATTENDED", "全县重点项目开工仪式")),
    ("花莲县长陆启明偕同玉里镇长沈雨禾、立委顾望舒共同剪彩，完成启用典礼。", ("陆启明", "ATTENDED", "启用典礼")),
    (CARNIVAL, ("陆启明", "ATTENDED", "“爱民同乐”嘉年华")),
    (CARNIVAL, ("沈雨禾", "ATTENDED", "“爱民同乐”嘉年华")),
    ("1月6日，江澜协会举行“敬老杯”象棋比赛，陆启明会长莅临颁奖。", ("陆启明", "ATTENDED", "“敬老杯”象棋比赛")),
    ("近日，云滨区纪委监委就该区白石镇原党委书记陆启明违纪案件召开会议。", ("陆启明", "HOLDS_POST", "白石镇党委")),
    ("云滨县召开创建工作推进会。会议听取了云滨县工作情况汇报，宣读了云滨县创建工作责任清单。", ("创建工作推进会", "REVIEWED", "云滨县创建工作责任清单")),
]

SILENT = [
    # The head of a village is none of the county, whoever was named before.
    ("云滨县县长陆启明介绍情况，驻村第一书记们都很忙。", "VISITED"),
    ("在镇党委、政府的支持下，清溪村的合作社越办越好。", "ORGANIZED"),
    ("云滨县委、政府部门负责人参加会议。", "ORGANIZED"),
    ("在青峰镇红场村，游客正在参观民宿。", "VISITED"),
    ("在岫湾村参观的游客络绎不绝。", "VISITED"),
    ("陆启明将带领副局长们到云溪小学检查。", "VISITED"),
    ("志愿服务现场会举行。人员观摩了白石街道开展的形式多样的志愿服务活动。", "ORGANIZED"),
    ("本次嘉年华的嘉宾包括各界人士。", "ATTENDED"),
    ("白石镇、青峰镇、长湖镇等县四大名镇领跑全县。", "ATTENDED"),
    ("武进区委召开会议。调研组来到我区，走进湖塘镇政府。", "VISITED"),
    ("云滨医院召开会议，由党委办理相关手续的窗口开展活动。", "ORGANIZED"),
]

test_says, test_stays_silent = table_tests(SAYS, SILENT)
