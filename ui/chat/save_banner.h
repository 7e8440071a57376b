#pragma once
// Saves a file where the person chooses, off the GUI thread, and says where it was asked for
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
    /// The same for an image, as it is.
    void saveImage(const QByteArray &file, const QString &name);

Q_SIGNALS:
    void saved(const QString &path);

private:
    /// What is to be saved.
    struct Piece
    {
        QByteArray bytes;
        QString name;
        QString title; ///< of the dialog
    };

    void ask(const Piece &piece);
    void write(const QString &path, const Piece &piece);

    BackgroundFiles &m_files;
    QString m_folder; ///< where the last file went
    Piece m_failed;
};

} // namespace dria
