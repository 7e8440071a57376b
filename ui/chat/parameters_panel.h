#pragma once
// The panel "This chat": what is sent with every prompt of one conversation, each thing explained.

#include "library/conversation_record.h"

#include <QTimer>
#include <QWidget>

class QDoubleSpinBox;
class QPushButton;
class QSlider;
class QSpinBox;

namespace dria {

class IconButton;
class ParameterField;
class PlainEdit;
class PlainLabel;
class Theme;

class ParametersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ParametersPanel(Theme &theme, QWidget *parent = nullptr);

    /// Shows these, without edited(); an edit not yet announced is dropped, so flush() before.
    void setParameters(const ChatParameters &parameters);
    [[nodiscard]] ChatParameters parameters() const;
    /// The time limit is an extension that only Dria and the practice gateway know.
    void setTimeoutShown(bool shown);
    /// Announces a pending edit now.
    void flush();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Several quick edits are announced as one.
    void edited(const dria::ChatParameters &parameters);
    void closeRequested();

private:
    void makeControls();
    void buildLayout();
    void applyTheme();
    void onEdited();

    Theme &m_theme;
    PlainLabel *m_title;
    IconButton *m_close;
    PlainEdit *m_systemPrompt;
    PlainLabel *m_problem;
    QSlider *m_temperatureSlider;
    QDoubleSpinBox *m_temperature;
    QSpinBox *m_maxTokens;
    QSpinBox *m_timeout;
    ParameterField *m_timeoutField = nullptr;
    QPushButton *m_reset;
    QWidget *m_content;
    QTimer m_pending;
};

} // namespace dria
