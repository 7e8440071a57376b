#include "ui/chat/find_bar.h"

#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>

namespace dria {

namespace {

constexpr int longestQuery = 1000;      ///< UTF-16 units; more is nothing one looks for
constexpr qsizetype longestTaken = 100; ///< of a selection that becomes the query

} // namespace

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new QLineEdit)
    , m_count(new PlainLabel(QString()))
    , m_case(new QToolButton)
    , m_previous(new IconButton(theme, IconName::ChevronUp, tr("Previous match")))
    , m_next(new IconButton(theme, IconName::ChevronDown, tr("Next match")))
    , m_close(new IconButton(theme, IconName::Close, tr("Close find")))
{
    setAccessibleName(tr("Find in this chat"));
    m_field->setAccessibleName(tr("Find in this chat"));
    m_field->setPlaceholderText(tr("Find in this chat"));
    m_field->setMaxLength(longestQuery);
    m_field->setClearButtonEnabled(true);
    m_case->setText(tr("Aa", "match case"));
    m_case->setCheckable(true);
    m_case->setAccessibleName(tr("Match case"));
    m_case->setToolTip(tr("Match case"));
    m_case->setAutoRaise(true);
    m_previous->setShortcutHint(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    m_next->setShortcutHint(QKeySequence(Qt::Key_F3));
    m_close->setShortcutHint(QKeySequence(Qt::Key_Escape));

    auto *line = new QHBoxLayout(this);
    line->addStretch(1);
    line->addWidget(m_field, 100);
    line->addWidget(m_count);
    line->addWidget(m_case);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    line->addWidget(m_close);
    line->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_case, &QToolButton::toggled, this, &FindBar::search);
    connect(m_previous, &IconButton::clicked, this, [this] { step(false); });
    connect(m_next, &IconButton::clicked, this, [this] { step(true); });
    connect(m_close, &IconButton::clicked, this, &FindBar::close);
    connect(&theme, &Theme::changed, this, &FindBar::applyTheme);
    applyTheme();
    hide();
    refresh();
}

timeline::TimelineFind *FindBar::find() const
{
    return m_view ? &m_view->find() : nullptr;
}

void FindBar::setView(TimelineView *view)
{
    if (view == m_view)
        return;
    if (timeline::TimelineFind *before = find()) {
        before->disconnect(this);
        before->clear();
    }
    m_view = view;
    if (timeline::TimelineFind *now = find())
        connect(now, &timeline::TimelineFind::changed, this, &FindBar::refresh);
    if (!view)
        close();
    else if (!isHidden())
        search();
}

void FindBar::open()
{
    if (!m_view)
        return;
    if (isHidden())
        m_focusBefore = QApplication::focusWidget();
    const QString selected = m_view->selectedWords(longestTaken);
    if (!selected.isEmpty())
        m_field->setText(selected);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::openFor(const QString &text, int row)
{
    if (!m_view)
        return;
    if (isHidden())
        m_focusBefore = m_view; // what was used to come here is gone with its page
    {
        const QSignalBlocker quiet(m_field);
        m_field->setText(text);
    }
    show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
    find()->clear(); // typing on would stay where another search was
    find()->setQuery(text, m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive, row);
    refresh();
}

void FindBar::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (timeline::TimelineFind *now = find())
        now->clear();
    if (!hadFocus)
        return;
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else if (m_view)
        m_view->setFocus(Qt::OtherFocusReason);
}

void FindBar::findNext()
{
    step(true);
}

void FindBar::findPrevious()
{
    step(false);
}

void FindBar::step(bool forward)
{
    timeline::TimelineFind *now = find();
    if (!now)
        return;
    if (isHidden()) {
        open();
        return;
    }
    if (forward)
        now->next();
    else
        now->previous();
}

void FindBar::search()
{
    timeline::TimelineFind *now = find();
    if (!now || isHidden())
        return;
    now->setQuery(m_field->text(), m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive,
                  m_view->firstVisibleRow());
    refresh();
}

QString FindBar::countText() const
{
    return m_count->text();
}

void FindBar::refresh()
{
    timeline::TimelineFind *now = find();
    const qint64 count = now ? now->count() : 0;
    const QLocale locale;
    QString text;
    if (now && !now->query().isEmpty()) {
        const qint64 current = now->current();
        if (count == 0)
            text = now->isSearching() ? tr("Looking…") : tr("No matches");
        else if (now->isSearching())
            text = tr("%1 of %2…", "match of matches, more may come")
                       .arg(locale.toString(current), locale.toString(count));
        else
            text = tr("%1 of %2", "match of matches")
                       .arg(locale.toString(current), locale.toString(count));
    }
    m_count->setText(text);
    m_count->setAccessibleName(text);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

bool FindBar::event(QEvent *event)
{
    // Escape closes the bar before it stops an answer.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (m_field->hasFocus() &&
             (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        step(!event->modifiers().testFlag(Qt::ShiftModifier));
    else
        QWidget::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().surface);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.tokens().hairline);
}

void FindBar::applyTheme()
{
    const int l = m_theme.px(space::l);
    const int s = m_theme.px(space::s);
    layout()->setContentsMargins(l, s, l, s);
    layout()->setSpacing(m_theme.px(space::xs));
    m_field->setMaximumWidth(m_theme.px(readingColumn / 2));
    m_count->setMinimumWidth(m_theme.px(90));
    m_case->setMinimumSize(m_theme.px(hitTarget), m_theme.px(hitTarget));
}

} // namespace dria
