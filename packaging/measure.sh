#!/usr/bin/env bash
# measure.sh [OUT]: every figure of the README's section on performance, on a Release build. Writes
# the benchmarks' JSON into OUT (build/measured) and prints a table. Takes about half an hour; close
# other programs: ratios within one run stand much, but not everything.
# DRIA_CONVERSATION: a conversation of 10,000 messages as bench_conversation reads it; without it
# one is made up.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# shellcheck source=packaging/packages.sh
source "$root/packaging/packages.sh"
out=$(realpath -m "${1:-$root/build/measured}")
cd "$root"

dria_install "${dria_build_packages[@]}" "${dria_test_packages[@]}"
dria_use_ccache "$root"
cmake --preset bench >/dev/null
cmake --build --preset bench --target \
  bench_transcript bench_conversation bench_start bench_hostile bench_library bench_rooms
mkdir -p "$out"
bench=$root/build/bench/tests/bench
data=$root/tests/data/workloads
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8

run() { # NAME BENCH ARGUMENTS…
  local name=$1 program=$2
  shift 2
  echo "$name: $program $*" >&2
  local screen=()
  if [ "$program" = bench_start ] && command -v xvfb-run >/dev/null; then
    # Idle is measured where no window has the focus: a caret that blinks costs more than all else.
    screen=(xvfb-run -a env -u QT_QPA_PLATFORM)
  fi
  "${screen[@]}" "$bench/$program" "$@" --json "$out/$name.json" 2>"$out/$name.txt" ||
    { cat "$out/$name.txt" >&2; return 1; }
}

figure() { # NAME KEY: the figure of that key, of the outermost object
  sed -n 's/^    "'"$2"'": \([-0-9.e+]*\),\{0,1\}$/\1/p' "$out/$1.json" |
    awk '{ printf "%.3g", $1; exit }'
}

row() { # GOAL WHAT LIMIT NAME KEY
  printf '| %-4s | %-58s | %-6s | %s |\n' "$1" "$2" "$3" "$(figure "$4" "$5")"
}

if [ -n "${DRIA_CONVERSATION:-}" ]; then
  conversation=(--file "$DRIA_CONVERSATION")
else
  conversation=(--messages 10000)
fi
run w2 bench_transcript --sse "$data/W2.sse.gz" --rate 1000
run w1 bench_transcript --sse "$data/W1.sse.gz" --rate 100 --no-naive --no-flatness
run w2-burst bench_transcript --sse "$data/W2.sse.gz" --rate max --repeat 5 --no-naive --no-flatness
for shape in fence list table; do
  run "$shape" bench_transcript --shape "$shape" --rate 1000 --no-naive --repeat 1
done
run conversation bench_conversation "${conversation[@]}" --repeat 3
run start bench_start --repeat 3 "${conversation[@]}"
run hostile bench_hostile
run rooms bench_rooms
run library bench_library --messages 1000000 # some 6 GB in the folder for temporary files

printf '| %-4s | %-58s | %-6s | %s |\n|---|---|---|---|\n' goal what limit measured
row G1 'CPU a token ÷ ingest, 50,000 tokens at 1,000/s' '≤ 2.5' w2 ratio_to_ingest
row G2 'CPU a token ÷ ingest, 2,000 tokens at 100/s' '≤ 4' w1 ratio_to_ingest
row G3 'the same 300 tokens after 49,500 ÷ after 500' '≤ 1.2' w2 flatness
for shape in fence list table; do
  row G3 "the same inside one $shape of 195 KB" '≤ 1.5' "$shape" flatness
done
row G3c 'bytes parsed ÷ received at 1,000/s' '≤ 3' w2 bytes_parsed_per_byte
row G3c 'bytes parsed ÷ received at 100/s' '≤ 12' w1 bytes_parsed_per_byte
row G4 'GUI bursts over 16 ms, 1,000/s' '0' w2 gui_bursts_over_16ms
row G4 'largest GUI burst, ms' '≤ 16' w2 max_gui_burst_ms
row G5 'last byte to last paint, ms, 1,000/s' '≤ 33' w2 last_byte_to_last_paint_ms
row G5b 'CPU ÷ ingest, all 50,000 tokens at once' '' w2-burst ratio_to_ingest
row G5b 'GUI bursts over 16 ms, all at once' '0' w2-burst gui_bursts_over_16ms
row G6 'open 10,000 messages ÷ open 20' '≤ 1.2' conversation open_ratio_to_20_messages
row G7 'scroll by 600 px, CPU ms' '≤ 8' conversation scroll_cpu_ms_per_600px
row G7 'longest jump, ms' '≤ 33' conversation max_jump_ms
row G8 'memory at rest ÷ hello-full' '≤ 1.4' start pss_ratio_to_hello
row G8 'MB added by 50,000 tokens streamed' '≤ 10' w2 pss_added_mb
row G8 'MB added by 10,000 messages opened' '≤ 5' conversation pss_opened_mb
row G8 'MB added by scrolling through them' '≤ 15' conversation pss_added_mb
row G9 'start to first paint, CPU ÷ hello-full' '≤ 1.3' start first_paint_ratio_to_hello
row G8 'memory at rest in practice mode, gateway included' '' start practice_pss_ratio_to_hello
row G8 'MB added by 10,000 messages of the library' '≤ 5' start stored_pss_added_mb
row G9 'first start ever, in practice mode' '' start practice_first_paint_ratio_to_hello
row G9 'the same with 10,000 messages opened' '≤ 1.6' start first_paint_with_conversation_ratio_to_hello
row G10 'idle for 15 s, CPU ms' '≤ 1' start idle_cpu_ms
row '' 'search of 1,000,000 messages, common word, ms' '≤ 100' library search_common_first_ms
row '' 'the same by an FTS5 table and its rank, ms' '' library plain_common_rank_ms
row '' 'search: rare word, ms' '≤ 100' library search_rare_first_ms
row '' 'search: no such word, ms' '≤ 100' library search_none_first_ms
row '' 'search: two Chinese characters, ms' '≤ 100' library search_cjk_common_first_ms
row '' 'search: the beginning of a word, ms' '≤ 100' library search_prefix_first_ms
row '' 'the same by an FTS5 table and its rank, ms' '' library plain_prefix_rank_ms
row '' 'open a room of 100,000 posts ÷ one of 1,000' '≤ 1.2' rooms open_ratio_to_1000
row '' 'a page of a room: the last tenth ÷ the first' '≤ 1.2' rooms older_last_ratio_to_first
row '' 'MB added by going back through 100,000 posts' '≤ 10' rooms older_pss_added_mb
row '' 'hostile texts: longest GUI burst, ms' '≤ 100' hostile max_gui_burst_ms
