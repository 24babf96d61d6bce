"""The words around what pages list from the rules, in Chinese."""

TEXT: dict[str, str] = {
    "page.rests-on": "出处：{sources}。",
    "page.see": "另见 {facts}",
    "page.dated": "日期：{date}。",
    "page.start": "{start}。",
    "list.and": "、",
    "list.space": "",
    "page.column.flow": "情况",
    "page.column.rule": "时限",
    "page.column.actor": "谁来做",
    "page.column.limit": "多久",
    "page.column.lapse": "逾期会怎样",
    "page.column.sure": "可靠程度",
    "page.column.what": "说明",
}
