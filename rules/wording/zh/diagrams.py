"""Words what stands in and around every diagram, in Chinese; U+200B marks where a label may be broken."""

TEXT: dict[str, str] = {
    "draw.title": "{flow}流程图",
    "draw.desc": "{flow}从开始到结束的每一步、谁来做、时限到了会怎样。同样的内容在图下用文字列出。",
    "draw.key.act": "实线：有人操作",
    "draw.key.lapse": "虚线加时钟：到了时限没人办",
    "draw.key.end": "双框：到此结束",
    "draw.words": "用文字看这张图",
    "draw.ends": "到此结束的有：{states}。",
    "draw.way": "{cause} → {state}",
    # Who acts, and the two kinds of label.
    "draw.actor.buyer": "你",
    "draw.actor.merchant": "商家",
    "draw.actor.platform": "平台",
    "draw.actor.authority": "监管部门",
    "draw.act": "{actor}{act}",
    "draw.lapse": "{actor} \u200b{act}",
    # An event that is possible nearly everywhere.
    "draw.note.everywhere": "无论走到哪一步：",
    "draw.note.steps": "走到第 {steps}、{last} 步时：",
}
