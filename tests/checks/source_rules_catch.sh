#!/bin/sh
# source_rules_catch.sh RULES_SCRIPT: a rule that finds nothing may be a rule that cannot find: breaks
# each one in a scratch folder and expects it to be named.
set -eu
rules=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0

# expect RULE FILE LINE: a tree with just LINE in FILE is refused, by RULE.
expect() {
    rm -rf "$scratch/tree"
    mkdir -p "$scratch/tree/$(dirname "$2")"
    printf '%s\n' "$3" >"$scratch/tree/$2"
    if sh "$rules" "$scratch/tree" >"$scratch/said" || ! grep -qF -- "$1" "$scratch/said"; then
        echo "not caught: $2: $3"
        failures=$((failures + 1))
    fi
}

# allow FILE LINE: it is accepted.
allow() {
    rm -rf "$scratch/tree"
    mkdir -p "$scratch/tree/$(dirname "$1")"
    printf '%s\n' "$2" >"$scratch/tree/$1"
    if ! sh "$rules" "$scratch/tree" >"$scratch/said"; then
        cat "$scratch/said"
        failures=$((failures + 1))
    fi
}

expect "knows no widgets" app/core/a.h '#include <QWidget>'
expect "not the module" ui/chat/a.h '#include <QtWidgets>'
expect "practice gateway" app/api/a.cpp '#include "practice/practice_gateway.h"'
expect "TLS errors" app/api/a.cpp 'reply->ignoreSslErrors();'
expect "redirect" app/api/a.cpp 'm.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);'
expect "keychain or nowhere" app/core/a.cpp 'job->setInsecureFallback(true);'
expect "built in app/api" ui/shell/a.cpp '    QNetworkRequest request(url);'
expect "event loop" app/chat/a.cpp '    QCoreApplication::processEvents();'
expect "event loop" app/chat/a.cpp '    QEventLoop loop;'
expect "event loop" ui/chat/a.cpp '    dialog.exec();'
expect "who calls" ui/chat/a.cpp '    auto *button = sender();'
expect "blocking" app/chat/a.cpp '    future.waitForFinished();'
expect "sleeps" tests/core/a.cpp '    QTest::qWait(500);'
expect "text is plain" ui/chat/a.cpp '    view->setHtml(text);'
expect "text is plain" ui/chat/a.h 'class View : public QTextBrowser'
expect "reads markup" ui/chat/a.cpp '    QMessageBox::warning(this, tr("x"), text);'
expect "tooltip" ui/chat/a.cpp '    button->setToolTip(modelName);'
expect "PlainLabel" ui/chat/a.cpp '    auto *label = new QLabel(this);'
expect "machine or a package server" README.md 'see /''work/main/README.md'
expect "longer than 600" app/core/a.cpp "$(yes '//' | head -n 601)"

allow app/core/a.h '// No QEventLoop here, and no processEvents.'
allow ui/main.cpp '    return app.exec();'
allow ui/chat/a.cpp '    button->setToolTip(tr("Send"));'
allow ui/chat/a.cpp '    button->setToolTip(plainToolTip(name));'
allow app/api/a.cpp '    QNetworkRequest request(url);'
exit $((failures > 0))
