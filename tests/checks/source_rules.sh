#!/bin/sh
# source_rules.sh FOLDER: the house rules that a text search can judge (CONTRIBUTING.md says why each
# holds). Prints every breach as file:line with its rule, and fails if there was one.
set -eu
export LC_ALL=C
cd "$1"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What belongs to the project: what git knows and does not ignore, or everything where there is no git.
if [ -e .git ] && git ls-files >/dev/null 2>&1; then
    git ls-files --cached --others --exclude-standard
else
    find . \( -name 'build*' -o -name node_modules -o -name .git \) -prune -o -type f -print |
        sed 's,^\./,,'
fi | while read -r file; do
    if [ -f "$file" ]; then echo "$file"; fi
done | sort >"$work/files"
grep -E '^(app|ui|tests)/.*\.(h|cpp)$' "$work/files" >"$work/sources" || true
grep -vE '^tests/data/|\.(png|gz|ts)$' "$work/files" >"$work/texts" || true

# Code as file:line:text, without // comments: a comment may name what is forbidden.
tr '\n' '\0' <"$work/sources" | xargs -0 -r awk '{
    code = $0
    sub(/(^|[ \t])\/\/.*/, "", code)
    if (code != "") print FILENAME ":" FNR ":" code
}' >"$work/code"

# forbid FILES PATTERN RULE [EXCEPT]: in files whose name begins like FILES no line of code may match
# PATTERN, unless "file:line:code" matches EXCEPT too.
forbid() {
    grep -E "^$1[^:]*:[0-9]+:.*($2)" "$work/code" | grep -vE "${4:-^$}" |
        sed "s|\$|  <- $3|" >>"$work/breaches" || true
}
: >"$work/breaches"

# Direction of dependencies
forbid app/ '# *include *<(QWidget|QApplication|QDialog|QLabel|QStyle|QAbstractScrollArea)' \
    "app/ knows no widgets"
forbid '(app|ui|tests)/' '# *include *<Qt(Widgets|Core|Gui|Network|Test|Sql|Svg)>' \
    "include the class, not the module"
forbid 'app/(core|markdown|images|api|wallet|browser|library|transfer|chat|channels|credits|workspace)/' '# *include *"practice/' \
    "only main and tests know the practice gateway"

# Network and secrets
forbid '(app|ui)/' 'ignoreSslErrors|VerifyNone|QueryPeer' "TLS errors are final"
forbid '(app|ui)/' '(NoLessSafe|UserVerified|SameOrigin)RedirectPolicy' "no redirect is followed"
forbid '(app|ui)/' 'setInsecureFallback *\( *true' "a secret is in the keychain or nowhere"
forbid '(app|ui)/' 'QNetworkRequest +[a-z][A-Za-z]*[({;]' "requests are built in app/api only" '^app/api/'

# Nothing waits in place
forbid '(app|ui)/' 'processEvents|QEventLoop([^A-Za-z]|$)' "no nested event loop"
forbid ui/ '[.>]exec\(' "no nested event loop" '/main\.cpp:[0-9]+:.*app(lication)?\.exec\(\)'
forbid '(app|ui)/' '\.then\(' "wait with whenFinished(): then(context) asserts once the context is gone"
forbid '(app|ui)/' '[^A-Za-z_.>]sender\(\)' "a slot is told who calls"
forbid '(app|ui)/' 'waitForFinished|waitFor(Connected|ReadyRead|BytesWritten|Disconnected|Encrypted)' \
    "no blocking call" '^app/practice/'
# A wait of a few milliseconds may show that nothing more comes; for what does come there are signals.
forbid '(app|ui|tests)/' \
    'QTest::qSleep\(|QTest::qWait\(([0-9]{3}|[A-Za-z])|QThread::m?u?sleep|this_thread::sleep' \
    "nothing sleeps" '^(app/practice|tests/(support|tools|bench|e2e))/'

# Text from strangers is text
forbid ui/ 'QTextBrowser|setHtml *\(|insertHtml|appendHtml|setMarkdown *\(|Qt::(Rich|Auto|Markdown)Text' \
    "text is plain"
forbid ui/ 'QMessageBox::(information|warning|critical|question|about) *\(|QToolTip::showText' \
    "reads markup in its text" 'toHtmlEscaped|plainToolTip'
forbid ui/ 'setToolTip *\(|setWhatsThis *\(|Qt::ToolTipRole *[,:]' \
    "a tooltip is a tr() of its own or goes through plainToolTip()" \
    'setToolTip\((([A-Za-z_]+ \? )?tr\("[^"]*"\)|\{\}|QString\(\))(\)|$)|plainToolTip|toHtmlEscaped|Qt::ToolTipRole:$'
# A bare QLabel guesses whether its text is markup. One that holds an icon has no text.
forbid ui/ 'new QLabel[({;]|QLabel +[a-z][A-Za-z]*[({;]|(public|,) QLabel([^A-Za-z]|$)' \
    "use PlainLabel" '^ui/widgets/plain_label\.h|[iI]con\(new QLabel\(this\)\)'

# Files stay small
tr '\n' '\0' <"$work/sources" | xargs -0 -r awk '
    FNR == 1 && name != "" { check() }
    { name = FILENAME; lines = FNR }
    END { if (name != "") check() }
    function check() {
        if (lines > 600) print name ":" lines ":  <- longer than 600 lines" > breaches
        else if (lines > 400) print name " has " lines " lines: split it soon"
    }' breaches="$work/long"
if [ -e "$work/long" ]; then cat "$work/long" >>"$work/breaches"; fi

# Nothing of one person's machine, and no server that packages come from: the ordinary clients know
# theirs. ([w] keeps this line from finding itself.)
tr '\n' '\0' <"$work/texts" | xargs -0 -r grep -nIE \
    '(^|[[:space:]"'"'"'(=:])/([w]ork|tmp/[w]t|home/[a-z]+|Users/[a-zA-Z]+)/|https?://(registry|packages|deb|proxy|pypi|archive|snapshot)\.' |
    sed 's/$/  <- names a machine or a package server/' >>"$work/breaches" || true

if [ -s "$work/breaches" ]; then
    cat "$work/breaches"
    exit 1
fi
echo "$(wc -l <"$work/sources") source files keep the rules."
