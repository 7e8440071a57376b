#pragma once
// The settings' part on the network: certificates trusted beside the system's.

#include "core/error.h"
#include "ui/settings/section.h"

#include <QThreadPool>

class QPushButton;

namespace dria {

class PlainLabel;
class Settings;

/// A file is read before it is stored: one without certificates is refused where it was chosen.
class NetworkSection : public Section
{
    Q_OBJECT

public:
    NetworkSection(Settings &settings, const Theme &theme, QWidget *parent = nullptr);

private:
    void choose();
    void tryFile(const QString &path);
    void update();
    void showUse(const QString &path);
    void showProblem(const QString &path, const Error &error);

    Settings &m_settings;
    PlainLabel *m_path;
    PlainLabel *m_problem;
    QPushButton *m_remove;
    QString m_tried; ///< the file chosen last; answers about another one are dropped
    QThreadPool m_readers;
};

} // namespace dria
