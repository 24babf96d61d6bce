"""Words what a reader takes along, a link, a text, a reminder, a kept case, in English."""

TEXT: dict[str, str] = {
    # What a case is called until its reader names it.
    "along.title": "{event}, {day}",
    # The row of buttons under the headline.
    "along.actions": "Take this answer along",
    "along.calendar": "Add calendar reminders",
    "along.link": "Copy link",
    "along.text": "Copy text",
    "along.share": "Share",
    "along.print": "Print",
    "along.keep": "Keep",
    "along.kept": "Kept",
    "along.update": "Update",
    "along.file.calendar": "douyin-after-sales-reminders.ics",
    "along.file.cases": "douyin-after-sales-cases.json",
    "along.file.aside": "douyin-after-sales-unreadable-cases.txt",
    # What came of it.
    "along.asked.calendar": (
        "The browser has been asked to save the calendar file: open it to add the reminders to your calendar. "
        "Some calendars drop imported reminders, so check that they are there."
    ),
    "along.asked.cases": (
        "The browser has been asked to save the file with your cases. Put it somewhere safe."
    ),
    "along.asked.aside": "The browser has been asked to save the file.",
    "along.unsaved": "No file?",
    "along.done.link": "Link copied.",
    "along.done.text": "Text copied.",
    "along.done.message": "Copied.",
    "along.done.share": "Shared.",
    "along.refused.copy": (
        "This browser does not let pages copy. The text is below, selected: press and hold it, or press Ctrl+C."
    ),
    "along.refused.save": (
        "Files may not be saved here. What the file would hold is below, selected, for you to copy and save."
    ),
    "along.refused.calendar": (
        "Files may not be saved here. What to be reminded of is below, selected: copy it and set a reminder in "
        "your calendar yourself."
    ),
    "along.refused.share": "Sharing did not work. The text is below, selected, for you to copy and send.",
    "along.refused.message": (
        "This browser does not let pages copy. The text is selected: press and hold it, or press Ctrl+C."
    ),
    "along.refused.print": "This browser cannot print pages.",
    "along.elsewhere": (
        "Inside WeChat, Douyin, QQ or another app? Tap the menu at the top right, choose 在浏览器打开 (open in "
        "browser) and tap again. If that is not there, copy the link and open it in a browser."
    ),
    "along.elsewhere.failed": (
        "If you opened this page inside WeChat, Douyin, QQ or another app, tap the menu at the top right, choose "
        "在浏览器打开 (open in browser) and try again."
    ),
    "along.shown": "Text to copy",
    "along.shown.close": "Close",
    # Messages whose case has changed since they were written.
    "along.message.old": "The case has changed since you edited this text: what it says and its dates may be wrong.",
    "along.message.new": "Use the new text",
    # Keeping a case.
    "along.keep.name": "A name for this case",
    "along.keep.save": "Keep this case",
    "along.keep.update": "Update “{name}”",
    "along.keep.another": "Keep as a new case",
    "along.keep.cancel": "Cancel",
    "along.keep.done": (
        "Kept under “My cases”, in this browser only. Some phones clear what a site has kept once you have not "
        "visited it for about a week: export a copy to be safe."
    ),
    "along.keep.refused": (
        "This browser does not let the page keep anything (it may be a private window, or its space is full), so "
        "the case was not kept. Copy the link instead and put it somewhere safe."
    ),
    "along.keep.refused.short": (
        "This browser does not let the page keep anything (it may be a private window, or its space is full), so "
        "nothing was changed."
    ),
    # The list of kept cases.
    "along.cases": "My cases",
    "along.cases.where": "Kept in this browser only, the most urgent first.",
    "along.cases.open": "Open",
    "along.cases.opened": "Open now",
    "along.cases.unclear": "This case cannot be worked out at present: open it to see why.",
    "along.cases.rename": "Rename",
    "along.cases.rename.of": "Rename “{name}”",
    "along.cases.rename.label": "New name",
    "along.cases.rename.save": "Rename",
    "along.cases.remove": "Remove",
    "along.cases.remove.of": "Remove “{name}”",
    "along.cases.removed": "Removed “{name}”.",
    "along.cases.undo": "Undo",
    "along.cases.restored": "“{name}” is back.",
    "along.cases.new": "New case",
    "along.cases.more": "Show {count} more (of {left})",
    "along.cases.export": "Export all",
    "along.cases.import": "Import from a file",
    "along.cases.import.first": "Saved cases somewhere else?",
    "along.cases.imported": "Imported: {added} new, {replaced} updated, {kept} already here and left as they were.",
    "along.cases.imported.numbered": (
        "Imported: {added} new, {replaced} updated, {kept} already here and left as they were. Names already in use were "
        "given a number."
    ),
    "along.cases.import.foreign": (
        "This file was not exported from this site, or was changed since, so nothing was imported."
    ),
    "along.cases.delete": "Delete all",
    "along.cases.delete.sure": "Delete all cases ({count})? They cannot be brought back.",
    "along.cases.delete.yes": "Delete all",
    "along.cases.delete.no": "Keep them",
    "along.cases.deleted": "All cases are deleted.",
    "along.aside": "Some of what was kept here could not be read. It has been set aside as it was; nothing is lost.",
    "along.aside.save": "Download it",
    "along.aside.drop": "Discard it",
}
