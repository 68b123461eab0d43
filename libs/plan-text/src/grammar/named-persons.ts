/** Common family names; a name read without a title must begin with one. */
const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂苗谷曲盛翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬仇栾丘刁沙丛敖冼'
const TITLE =
  '(?:县委|市委|区委|州委|镇党委|乡党委|党工委|党委|县政府|市政府|区政府)?(?:常务|党组)?副?(?:县长|市长|区长|州长|省长|镇长|乡长|旗长|盟长|书记|主席|主任|局长|秘书长|县级领导|组长)'
const PERSON = new RegExp(`^(?:[${FAMILY}][一-鿿某]{1,2}(?:${TITLE}|同志)|${TITLE}[${FAMILY}][一-鿿某]{1,2}(?:同志)?)$`)
const BARE = new RegExp(`^(?!管理|项目|单位|方面|应急|高校|党委|党组|农业|金融|管委|景区|房管)[${FAMILY}][一-鿿]{1,2}$`)

/** 李向阳县长, 副市长陈静, 王某同志: a person by name and title. */
export const isTitledPerson = (name: string): boolean => PERSON.test(name)

/** 李海涛: perhaps a person; only the words around can say so. */
export const mayBePerson = (name: string): boolean => BARE.test(name) || isTitledPerson(name)
