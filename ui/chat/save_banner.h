#pragma once
// Saves text in a file of the person's choice, off the GUI thread, and says where it was asked for
// that it could not, with a way to try again.

#include "ui/widgets/banner.h"

namespace dria {

class BackgroundFiles;

/// Hidden until something goes wrong.
class SaveBanner : public Banner
{
    Q_OBJECT

public:
    /// Both outlive it.
    SaveBanner(const Theme &theme, BackgroundFiles &files, QWidget *parent = nullptr);

    /// Asks where; name is proposed. The text ends with a line break in the file, whether it has
    /// one or not.
    void save(const QString &text, const QString &name);

Q_SIGNALS:
    void saved(const QString &path);

private:
    void write(const QString &path, const QString &text);

    BackgroundFiles &m_files;
    QString m_folder; ///< where the last file went
    // What was not saved.
    QString m_text;
    QString m_name;
};

} // namespace dria
