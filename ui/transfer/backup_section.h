#pragma once
// The part of the page that keeps copies of the library: where to, for how long, and one now.

#include "ui/settings/section.h"

class QPushButton;
class QSpinBox;

namespace dria {

class DailyBackup;
class PlainLabel;

class BackupSection : public Section
{
    Q_OBJECT

public:
    BackupSection(DailyBackup &backup, const Theme &theme, QWidget *parent = nullptr);

private:
    void chooseFolder();
    void update();
    [[nodiscard]] QString words() const;

    DailyBackup &m_backup;
    PlainLabel *m_folder;
    PlainLabel *m_words;
    QSpinBox *m_days;
    QPushButton *m_choose;
    QPushButton *m_now;
    QPushButton *m_stop;
};

} // namespace dria
