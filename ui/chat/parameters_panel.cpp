#include "ui/chat/parameters_panel.h"

#include "ui/chat/parameter_field.h"
#include "ui/chat/plain_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace dria {

namespace {

constexpr int panelWidth = 280;
constexpr int announceAfterMs = 300;
constexpr int mostTokens = 131'072;
constexpr int mostSeconds = 3600;
constexpr int stepsPerDegree = 10; // the slider counts in tenths

} // namespace

ParametersPanel::ParametersPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new PlainLabel(tr("This chat"), PlainLabel::Overflow::Elide))
    , m_close(new IconButton(theme, IconName::Close, tr("Close the panel")))
    , m_systemPrompt(new PlainEdit)
    , m_problem(new PlainLabel)
    , m_temperatureSlider(new QSlider(Qt::Horizontal))
    , m_temperature(new QDoubleSpinBox)
    , m_maxTokens(new QSpinBox)
    , m_timeout(new QSpinBox)
    , m_reset(new QPushButton(tr("Reset to defaults")))
    , m_content(new QWidget)
{
    setAccessibleName(tr("Parameters of this chat"));
    makeControls();
    buildLayout();
    m_pending.setSingleShot(true);
    m_pending.setInterval(announceAfterMs);

    connect(&m_pending, &QTimer::timeout, this, [this] { Q_EMIT edited(parameters()); });
    connect(m_systemPrompt, &PlainEdit::textChanged, this, &ParametersPanel::onEdited);
    connect(m_systemPrompt, &PlainEdit::pasteRefused, m_problem, [this](const QString &reason) {
        m_problem->setText(reason);
        m_problem->show();
    });
    connect(m_temperatureSlider, &QSlider::valueChanged, m_temperature,
            [this](int tenths) { m_temperature->setValue(double(tenths) / stepsPerDegree); });
    connect(m_temperature, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_temperatureSlider->setValue(qRound(value * stepsPerDegree));
        onEdited();
    });
    connect(m_maxTokens, &QSpinBox::valueChanged, this, &ParametersPanel::onEdited);
    connect(m_timeout, &QSpinBox::valueChanged, this, &ParametersPanel::onEdited);
    connect(m_close, &IconButton::clicked, this, &ParametersPanel::closeRequested);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setParameters({});
        Q_EMIT edited(parameters());
    });
    connect(&theme, &Theme::changed, this, &ParametersPanel::applyTheme);
    setParameters({});
    applyTheme();
}

void ParametersPanel::setParameters(const ChatParameters &parameters)
{
    {
        const QSignalBlocker prompt(m_systemPrompt);
        const QSignalBlocker temperature(m_temperature);
        const QSignalBlocker slider(m_temperatureSlider);
        const QSignalBlocker tokens(m_maxTokens);
        const QSignalBlocker timeout(m_timeout);
        if (m_systemPrompt->text() != parameters.systemPrompt)
            m_systemPrompt->setPlainText(parameters.systemPrompt);
        m_temperature->setValue(parameters.temperature);
        m_temperatureSlider->setValue(qRound(parameters.temperature * stepsPerDegree));
        m_maxTokens->setValue(parameters.maxTokens);
        m_timeout->setValue(parameters.timeoutSecs);
    }
    m_pending.stop();
    m_problem->hide();
    m_reset->setEnabled(this->parameters() != ChatParameters{});
}

ChatParameters ParametersPanel::parameters() const
{
    return {.systemPrompt = m_systemPrompt->text(),
            .temperature = m_temperature->value(),
            .maxTokens = m_maxTokens->value(),
            .timeoutSecs = m_timeout->value()};
}

void ParametersPanel::setTimeoutShown(bool shown)
{
    m_timeoutField->setVisible(shown);
}

void ParametersPanel::flush()
{
    if (!m_pending.isActive())
        return;
    m_pending.stop();
    Q_EMIT edited(parameters());
}

QSize ParametersPanel::sizeHint() const
{
    return {m_theme.px(panelWidth), QWidget::sizeHint().height()};
}

void ParametersPanel::makeControls()
{
    m_systemPrompt->setPlaceholderText(tr("None"));
    m_temperatureSlider->setRange(0, 2 * stepsPerDegree);
    m_temperatureSlider->setAccessibleName(tr("Temperature, by slider"));
    m_temperature->setRange(0, 2);
    m_temperature->setSingleStep(0.1);
    m_temperature->setDecimals(1);
    m_maxTokens->setRange(1, mostTokens);
    m_maxTokens->setSingleStep(256);
    m_maxTokens->setGroupSeparatorShown(true);
    m_timeout->setRange(1, mostSeconds);
    m_timeout->setSingleStep(10);
    m_timeout->setSuffix(tr(" s", "seconds, after a number"));
}

void ParametersPanel::buildLayout()
{
    const ChatParameters defaults;
    const QLocale locale;
    auto *rows = new QVBoxLayout(m_content);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    rows->addLayout(head);
    rows->addWidget(new ParameterField(
        m_theme, tr("System prompt"),
        tr("Sent before every message: who the model is to be, and how it is to answer."),
        m_systemPrompt));
    rows->addWidget(m_problem);
    rows->addWidget(
        new ParameterField(m_theme, tr("Temperature"),
                           tr("0 takes the likeliest words, more is more varied. Default %1.")
                               .arg(locale.toString(defaults.temperature, 'f', 1)),
                           m_temperature, m_temperatureSlider));
    rows->addWidget(new ParameterField(
        m_theme, tr("Max tokens"),
        tr("Where an answer is cut off. A token is about three quarters of a word. Default %1.")
            .arg(locale.toString(defaults.maxTokens)),
        m_maxTokens));
    m_timeoutField =
        new ParameterField(m_theme, tr("Timeout"),
                           tr("How long the network gives a node to answer. Default %1 s.")
                               .arg(locale.toString(defaults.timeoutSecs)),
                           m_timeout);
    rows->addWidget(m_timeoutField);
    rows->addWidget(m_reset, 0, Qt::AlignLeft);
    rows->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void ParametersPanel::applyTheme()
{
    const int l = m_theme.px(space::l);
    m_content->layout()->setContentsMargins(l, l, l, l);
    m_content->layout()->setSpacing(l);
    m_title->setFont(m_theme.font(TypeStep::Lead, QFont::DemiBold));
    m_problem->setFont(m_theme.font(TypeStep::Small));
    m_systemPrompt->setFixedHeight(m_systemPrompt->fontMetrics().lineSpacing() * 6 +
                                   m_theme.px(space::l));
    updateGeometry();
}

void ParametersPanel::onEdited()
{
    m_problem->hide();
    m_reset->setEnabled(parameters() != ChatParameters{});
    if (!m_pending.isActive())
        m_pending.start();
}

} // namespace dria
