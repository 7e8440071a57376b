#pragma once
// One row of the parameters panel: a name, a control, and a line that explains it.

#include <QWidget>

namespace dria {

class PlainLabel;
class Theme;

class ParameterField : public QWidget
{
    Q_OBJECT

public:
    /// `control` is what the name belongs to; `extra`, if any, stands before it in the same line.
    ParameterField(Theme &theme, const QString &name, const QString &explanation, QWidget *control,
                   QWidget *extra = nullptr, QWidget *parent = nullptr);

private:
    void applyTheme();

    Theme &m_theme;
    PlainLabel *m_name;
    PlainLabel *m_explanation;
};

} // namespace dria
