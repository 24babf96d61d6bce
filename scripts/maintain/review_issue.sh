#!/usr/bin/env bash
# Opens an issue with what `make review` lists where anything is due; one that is open is written anew.
set -euo pipefail

title="Sources to be read again"
list="$(mktemp)"
trap 'rm -f "$list"' EXIT

make --silent review >"$list"
if grep --quiet '^Nothing is due today' "$list"; then
  echo "Nothing is due."
  exit 0
fi

# An issue takes 65,536 characters at most; the whole list is a command away.
body="$(printf 'What `make review` lists. Mark each as read again as CONTRIBUTING.md says, and close this.\n\n```\n%s\n```\n' "$(head --bytes=60000 "$list")")"

open="$(gh issue list --state open --search "in:title \"$title\"" --json number,title \
  --jq "[.[] | select(.title == \"$title\")][0].number // empty")"
if [[ -n "$open" ]]; then
  gh issue edit "$open" --body "$body"
else
  gh issue create --title "$title" --body "$body"
fi
