#include "ui/search/search_filter_bar.h"

#include "core/clock.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace dria {

namespace {

constexpr int widest = 160; // of a box, at 100 %; long names elide

void keepChoice(QComboBox &box, const std::function<void()> &fill)
{
    const QVariant chosen = box.currentData();
    const QSignalBlocker quiet(&box);
    while (box.count() > 1)
        box.removeItem(1);
    fill();
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
    box.setVisible(box.count() > 1);
}

} // namespace

SearchFilterBar::SearchFilterBar(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_role(new QComboBox)
    , m_model(new QComboBox)
    , m_folder(new QComboBox)
    , m_tag(new QComboBox)
    , m_time(new QComboBox)
    , m_code(new QCheckBox(tr("Has code")))
{
    // The name of a box is its choice: each says what it is about.
    m_role->setAccessibleDescription(tr("Written by"));
    m_role->addItem(tr("Anyone"));
    m_role->addItem(tr("You"), static_cast<int>(Message::Role::User));
    m_role->addItem(tr("Models"), static_cast<int>(Message::Role::Assistant));
    m_model->setAccessibleDescription(tr("Model"));
    m_model->addItem(tr("Any model"));
    m_folder->setAccessibleDescription(tr("Folder"));
    m_folder->addItem(tr("Any folder"));
    m_tag->setAccessibleDescription(tr("Tag"));
    m_tag->addItem(tr("Any tag"));
    m_time->setAccessibleDescription(tr("Time"));
    m_time->addItem(tr("Any time"));
    m_time->addItem(tr("Today"), 0);
    m_time->addItem(tr("Last 7 days"), 7);
    m_time->addItem(tr("Last 30 days"), 30);
    m_time->addItem(tr("Last year"), 365);
    m_time->addItem(tr("Older than a year"), -365);

    auto *line = new FlowLayout(this); // at a large zoom, or with long names, in two lines
    line->setContentsMargins({});
    for (QComboBox *box : {m_role, m_model, m_folder, m_tag, m_time}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        line->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &SearchFilterBar::changed);
    }
    line->addWidget(m_code);
    connect(m_code, &QCheckBox::toggled, this, &SearchFilterBar::changed);
    setChoices({});
    connect(&theme, &Theme::changed, this, &SearchFilterBar::applyTheme);
    applyTheme();
}

void SearchFilterBar::setChoices(const SearchChoices &choices)
{
    keepChoice(*m_model, [&] {
        for (const QString &model : choices.models)
            m_model->addItem(model, model);
    });
    keepChoice(*m_folder, [&] {
        for (const SearchChoices::Folder &folder : choices.folders)
            m_folder->addItem(folder.name, folder.id);
    });
    keepChoice(*m_tag, [&] {
        for (const QString &tag : choices.tags)
            m_tag->addItem(tag, tag);
    });
}

SearchFilter SearchFilterBar::filter() const
{
    SearchFilter filter;
    if (const QVariant role = m_role->currentData(); role.isValid())
        filter.role = static_cast<Message::Role>(role.toInt());
    filter.model = m_model->currentData().toString();
    filter.folder = m_folder->currentData().toUuid();
    filter.tag = m_tag->currentData().toString();
    if (const QVariant days = m_time->currentData(); days.isValid()) {
        const QDate today = m_clock.nowUtc().toLocalTime().date();
        const QDateTime edge = today.addDays(-std::abs(days.toInt())).startOfDay().toUTC();
        (days.toInt() < 0 ? filter.to : filter.from) = edge;
    }
    filter.hasCode = m_code->isChecked();
    return filter;
}

void SearchFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (QComboBox *box : {m_role, m_model, m_folder, m_tag, m_time})
            box->setCurrentIndex(0);
        m_code->setChecked(false);
    }
    Q_EMIT changed();
}

void SearchFilterBar::applyTheme()
{
    layout()->setSpacing(m_theme.px(space::s));
    for (QComboBox *box : {m_role, m_model, m_folder, m_tag, m_time})
        box->setMaximumWidth(m_theme.px(widest));
}

} // namespace dria
