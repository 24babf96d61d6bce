-- What wrk asks for, and whether each reply has the bytes of the file: one file after the other, from one of its own on.

local threads = {}

function setup(thread)
  thread:set("id", #threads)
  table.insert(threads, thread)
end

function init(args)
  wrong, checked = 0, 0
  paths, sizes, files = {}, {}, {}
  for line in io.lines(args[1]) do
    local path, file = line:match("^(%S+)\t(.+)$")
    local handle = assert(io.open(file, "rb"))
    table.insert(paths, path)
    table.insert(files, handle:read("*a"))
    handle:close()
  end
  expected = {}
  for index, path in ipairs(paths) do expected[files[index]] = true end
  place = id * math.floor(#paths / 2)
end

function request()
  place = place % #paths + 1
  return wrk.format("GET", paths[place])
end

-- wrk does not tell which request a reply is to; a reply that is no file of the site is wrong whichever it was.
function response(status, headers, body)
  checked = checked + 1
  if status ~= 200 or not expected[body] then wrong = wrong + 1 end
end

function done(summary, latency, requests)
  local wrong, checked = 0, 0
  for _, thread in ipairs(threads) do
    wrong = wrong + thread:get("wrong")
    checked = checked + thread:get("checked")
  end
  local errors = summary.errors
  io.write(string.format(
    '{"checked":%d,"wrong":%d,"connect":%d,"read":%d,"write":%d,"timeout":%d,"status":%d,"bytes":%d,"p50_ms":%d,"p99_ms":%d}\n',
    checked, wrong, errors.connect, errors.read, errors.write, errors.timeout, errors.status, summary.bytes,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000
  ))
end
