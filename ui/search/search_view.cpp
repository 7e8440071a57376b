#include "ui/search/search_view.h"

#include "chat/search_results.h"
#include "core/clock.h"
#include "core/error_text.h"
#include "core/when_finished.h"
#include "ui/search/search_filter_bar.h"
#include "ui/search/search_result_delegate.h"
#include "ui/search/search_row.h"
#include "ui/theme/theme.h"
#include "ui/widgets/announcer.h"
#include "ui/widgets/field_frame.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace dria {

using namespace std::chrono_literals;

namespace {

constexpr int longestQuery = 1000;
constexpr auto speakAfter = 700ms;

} // namespace

SearchView::SearchView(LibrarySearch &search, Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_search(search)
    , m_results(new SearchResults(search, this))
    , m_frame(new FieldFrame(theme))
    , m_field(new QLineEdit)
    , m_filters(new SearchFilterBar(theme, clock))
    , m_status(new PlainLabel)
    , m_clearFilters(new QPushButton(tr("Clear filters")))
    , m_list(new QListView)
{
    setAccessibleName(tr("Search all chats"));
    auto *back = new IconButton(theme, IconName::ChevronLeft, tr("Back to the chat"));
    back->setShortcutHint(Qt::Key_Escape);
    connect(back, &IconButton::clicked, this, &SearchView::closed);

    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("Search all chats"));
    m_field->setAccessibleName(tr("Search all chats"));
    m_field->setMaxLength(longestQuery);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_frame->watch(m_field);
    auto *inside = new QHBoxLayout(m_frame);
    inside->addWidget(m_field);
    auto *head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(m_frame, 1);

    m_status->setTextRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->addWidget(m_status, 1);
    line->addWidget(m_clearFilters);

    m_list->setModel(m_results);
    m_list->setItemDelegate(new SearchResultDelegate(theme, clock, m_list));
    m_list->setAccessibleName(tr("Results"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    QSizePolicy room = m_list->sizePolicy();
    room.setRetainSizeWhenHidden(true); // what stands above stays where it is
    m_list->setSizePolicy(room);

    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->addLayout(head);
    m_column->addWidget(m_filters);
    m_column->addLayout(line);
    m_column->addWidget(m_list, 1);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins({});
    outer->addStretch(1);
    outer->addWidget(inner, 1000);
    outer->addStretch(1);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::textChanged, this, &SearchView::search);
    connect(m_filters, &SearchFilterBar::changed, this, &SearchView::search);
    connect(m_clearFilters, &QPushButton::clicked, m_filters, &SearchFilterBar::clear);
    connect(m_results, &SearchResults::stateChanged, this, &SearchView::showState);
    connect(m_list, &QListView::clicked, this, &SearchView::open);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SearchView::speakCurrent);
    m_speak.setSingleShot(true);
    m_speak.setInterval(speakAfter);
    connect(&m_speak, &QTimer::timeout, this, &SearchView::speakState);
    connect(&theme, &Theme::changed, this, &SearchView::applyTheme);
    applyTheme();
    showState();
}

SearchView::~SearchView() = default;

void SearchView::start()
{
    m_field->selectAll();
    whenFinished(m_search.choices(), this, [this](const Result<SearchChoices> &choices) {
        if (choices)
            m_filters->setChoices(*choices);
    });
    search();
}

void SearchView::setAccount(const QUuid &account)
{
    m_results->setAccount(account);
}

void SearchView::search()
{
    m_results->setQuery(m_field->text(), m_filters->filter());
}

QString SearchView::statusText() const
{
    return m_status->text();
}

QString SearchView::stateInWords() const
{
    using State = SearchResults::State;
    const int rows = m_results->rowCount();
    switch (m_results->state()) {
    case State::Empty:
        return tr("Type words, a part of a name in code, or a phrase in quotation marks.");
    case State::Searching:
        return tr("Searching…");
    case State::None:
        if (!m_results->isIndexComplete())
            return tr("Nothing was found yet.");
        return m_filters->isNarrowed() ? tr("Nothing was found with these filters.")
                                       : tr("Nothing was found.");
    case State::Failed:
        return tr("Your chats could not be searched: %1").arg(explain(*m_results->error()));
    case State::Found:
        break;
    }
    return m_results->hasMore() ? tr("More than %Ln result(s), the newest first", nullptr, rows)
                                : tr("%Ln result(s), the newest first", nullptr, rows);
}

void SearchView::showState()
{
    QString words = stateInWords();
    if (!m_results->isIndexComplete() && m_results->state() != SearchResults::State::Empty)
        words += u' ' + tr("Older messages are still being taken in.");
    m_status->setText(words);
    m_status->setAccessibleName(words);
    m_clearFilters->setVisible(m_filters->isNarrowed() &&
                               m_results->state() == SearchResults::State::None);
    m_list->setVisible(m_results->rowCount() > 0);
    m_speak.start();
}

// A screen reader stays with the field, and does not see what appears below it.
void SearchView::speakState()
{
    using State = SearchResults::State;
    const State state = m_results->state();
    if (isVisible() && state != State::Empty && state != State::Searching)
        announce(*m_status, m_status->text());
}

// The keyboard may still be in the field: that is where a screen reader listens then.
void SearchView::speakCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    const QString spoken =
        current.isValid() ? searchRowSpoken(current, m_clock.nowUtc()) : QString();
    m_list->setAccessibleDescription(spoken);
}

void SearchView::open(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    const SearchHit hit = m_results->hit(row.row());
    if (hit.post)
        return Q_EMIT postOpened(hit.post->channel, hit.post->place);
    const QList<TextSpan> &marks = hit.snippet.marks;
    const QString words = marks.isEmpty()
                              ? QString()
                              : hit.snippet.text.mid(marks.first().start, marks.first().length);
    Q_EMIT opened(hit.conversation, hit.message, words);
}

bool SearchView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto modifiers = key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
        if (modifiers == Qt::NoModifier &&
            (watched == m_field ? onFieldKey(key->key())
                                : watched == m_list && onListKey(key->key(), key->text())))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool SearchView::onFieldKey(int key)
{
    const bool hasRows = m_results->rowCount() > 0;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        if (!hasRows)
            return true;
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_results->index(0, 0));
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (hasRows)
            open(m_results->index(0, 0));
        return true;
    default:
        return false;
    }
}

bool SearchView::onListKey(int key, const QString &text)
{
    switch (key) {
    case Qt::Key_Up:
        if (m_list->currentIndex().row() > 0)
            return false;
        m_list->setCurrentIndex({});
        m_field->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->currentIndex());
        return true;
    case Qt::Key_Backspace:
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->backspace();
        return true;
    default:
        break;
    }
    // Typing on is typing into the field.
    if (text.isEmpty() || !text.at(0).isPrint() || text.at(0).isSpace())
        return false;
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->insert(text);
    return true;
}

void SearchView::applyTheme()
{
    const int side = m_theme.px(space::l);
    const int s = m_theme.px(space::s);
    m_column->parentWidget()->setMaximumWidth(m_theme.px(readingColumn));
    m_column->setContentsMargins(side, side, side, s);
    m_column->setSpacing(s);
    m_frame->layout()->setContentsMargins(s, m_theme.px(space::xs), s, m_theme.px(space::xs));
    m_field->setMinimumHeight(m_theme.px(hitTarget));
    m_list->setSpacing(0);
    m_list->doItemsLayout();
}

} // namespace dria
