#pragma once
// Saves an image of a chat as a file where the person says, without a pause.

#include "core/result.h"

#include <QObject>

class QWidget;

namespace dria {

class BackgroundFiles;

class ImageSaver : public QObject
{
    Q_OBJECT

public:
    /// Dialogs belong to `window`; the files outlive it.
    ImageSaver(BackgroundFiles &files, QWidget &window);

    /// Asks where. description: what the image is said to show, from anybody.
    void save(const QByteArray &file, const QString &description);

    /// A file name made of a description: letters and digits, with the suffix of its format.
    [[nodiscard]] static QString fileName(const QByteArray &file, const QString &description);

Q_SIGNALS:
    void saved();
    void failed(const dria::Error &error);

private:
    void write(const QString &path, const QByteArray &file);

    BackgroundFiles &m_files;
    QWidget &m_window;
};

} // namespace dria
