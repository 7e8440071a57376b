#pragma once
// One attached file: its picture, its name, the size that is sent, and a button to leave it out.

#include "library/attached_file.h"

#include <QImage>
#include <QWidget>

namespace dria {

class IconButton;
class PlainLabel;
class Theme;

/// A file without a hash is still being read.
class AttachmentChip : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    AttachmentChip(const Theme &theme, const AttachedFile &file, QWidget *parent = nullptr);

    [[nodiscard]] const AttachedFile &file() const { return m_file; }
    /// Of the square that shows the picture, in pixels.
    [[nodiscard]] int pictureSide() const;
    void setPicture(const QImage &picture);
    void focusRemove();

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QRect pictureRect() const;
    void applyTheme();

    const Theme &m_theme;
    const AttachedFile m_file;
    QImage m_picture;
    PlainLabel *m_name;
    PlainLabel *m_facts;
    IconButton *m_remove;
};

} // namespace dria
