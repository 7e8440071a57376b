#pragma once
// The row of choices that narrow a search: who wrote it, which model, folder or tag,
// when, code.

#include "library/search_page.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace dria {

class Clock;
class Theme;

class SearchFilterBar : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    SearchFilterBar(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    /// Keeps what is chosen where it is still offered.
    void setChoices(const SearchChoices &choices);
    [[nodiscard]] SearchFilter filter() const;
    /// Anything but all.
    [[nodiscard]] bool isNarrowed() const { return filter() != SearchFilter(); }
    void clear();

Q_SIGNALS:
    void changed();

private:
    void applyTheme();

    const Theme &m_theme;
    const Clock &m_clock;
    QComboBox *m_role;
    QComboBox *m_model;
    QComboBox *m_folder;
    QComboBox *m_tag;
    QComboBox *m_time;
    QCheckBox *m_code;
};

} // namespace dria
