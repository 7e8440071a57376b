#include "ui/chat/transcript_pane.h"

#include "ui/chat/empty_chat.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/announcer.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace dria {

namespace {

constexpr qsizetype viewsKept = 8;

} // namespace

TranscriptPane::TranscriptPane(Theme &theme, ImageSources images, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_images(std::move(images))
    , m_empty(new EmptyChat(theme))
    , m_stack(new QStackedLayout(this))
    , m_latest(new QPushButton(icon(IconName::ArrowDown, theme), tr("Latest"), this))
{
    m_stack->addWidget(m_empty);
    m_latest->setAccessibleName(tr("Go to the latest message"));
    m_latest->setFocusPolicy(Qt::TabFocus);
    connect(m_latest, &QPushButton::clicked, this, &TranscriptPane::scrollToLatest);
    connect(&theme, &Theme::changed, this, &TranscriptPane::placeLatest);
    placeLatest();
}

TranscriptPane::~TranscriptPane()
{
    qDeleteAll(m_views); // before the images they show
}

void TranscriptPane::setModel(QAbstractItemModel *model)
{
    m_shown = model ? viewOf(model) : nullptr;
    if (m_shown) {
        m_views.removeAll(m_shown);
        m_views.prepend(m_shown);
        while (m_views.size() > viewsKept)
            delete m_views.takeLast();
    }
    refresh();
}

TimelineView *TranscriptPane::viewOf(QAbstractItemModel *model)
{
    const auto known = std::find_if(m_views.cbegin(), m_views.cend(),
                                    [model](TimelineView *view) { return view->model() == model; });
    if (known != m_views.cend())
        return *known;
    auto *view = new TimelineView(m_theme);
    m_stack->addWidget(view);
    view->setAccessibleName(tr("Messages"));
    view->setWide(m_wide);
    view->setImages(&m_images);
    view->setMath(m_math);
    view->setModel(model);
    connect(view, &TimelineView::actionTriggered, this, &TranscriptPane::actionTriggered);
    connect(view, &TimelineView::linkActivated, this, &TranscriptPane::linkActivated);
    connect(view, &TimelineView::codeSaveRequested, this, &TranscriptPane::codeSaveRequested);
    connect(view, &TimelineView::imageOpened, this, &TranscriptPane::imageOpened);
    connect(view, &TimelineView::imageSaveRequested, this, &TranscriptPane::imageSaveRequested);
    connect(view, &TimelineView::announcement, view,
            [view](const QString &sentence) { announce(*view, sentence); });
    connect(view, &TimelineView::atBottomChanged, this, &TranscriptPane::placeLatest);
    // Not with the view as context: it lets go of its model by cutting all that joins the two.
    connect(model, &QObject::destroyed, this,
            [this, gone = QPointer<TimelineView>(view)] { drop(gone); });
    return view;
}

void TranscriptPane::drop(TimelineView *view)
{
    if (!view)
        return; // given up before its chat was
    m_views.removeAll(view);
    if (m_shown == view)
        m_shown = nullptr;
    view->deleteLater();
    refresh();
}

void TranscriptPane::setLoading(bool loading)
{
    m_loading = loading;
    refresh();
}

void TranscriptPane::refresh()
{
    const bool empty = !m_shown || (m_shown->model()->rowCount() == 0 && !m_loading);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_shown);
    placeLatest();
}

void TranscriptPane::scrollToLatest()
{
    if (m_shown)
        m_shown->scrollToBottom();
}

void TranscriptPane::setMath(math::MathRenderer *math)
{
    m_math = math;
    for (TimelineView *view : std::as_const(m_views))
        view->setMath(math);
}

void TranscriptPane::setWide(bool wide)
{
    m_wide = wide;
    for (TimelineView *view : std::as_const(m_views))
        view->setWide(wide);
}

void TranscriptPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLatest();
}

void TranscriptPane::placeLatest()
{
    m_latest->setMinimumHeight(m_theme.px(hitTarget));
    m_latest->resize(m_latest->sizeHint());
    m_latest->move((width() - m_latest->width()) / 2,
                   height() - m_latest->height() - m_theme.px(space::s));
    const bool away = m_shown && !m_shown->isAtBottom();
    m_latest->setVisible(away && m_stack->currentWidget() == m_shown);
    m_latest->raise();
}

} // namespace dria
