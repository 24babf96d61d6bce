"""Says in Chinese what is wrong with a table of cases, or with a line of it."""

TEXT: dict[str, str] = {
    "table.where": "{reason}（{code}，{column} 列）",
    "table.no-column": "表格第一行要有「{column}」这一列，各列用英文逗号隔开。",
    "table.twice": "「{column}」有两列。发生过几件事的，依次写成 event、at、event2、at2……",
    "table.passed-through": "这些列原样保留：{columns}",
    "table.bad-cell": "看不懂这一格。请照这样写：{example}",
    "table.too-many-cells": "这一行的格子比第一行多。文字里有英文逗号的，要用英文双引号括起来。",
    "table.not-csv": "这一行不是能读懂的 CSV，可能有双引号没有成对。",
}
