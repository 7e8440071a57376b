#pragma once
// The files that go with a prompt, above its text: what of them is sent, and a way to leave them.

#include "images/image_sources.h"
#include "library/attached_file.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QScrollArea;

namespace dria {

class AttachmentChip;
class PlainLabel;
class Theme;

/// Hidden while there are none. Of many, two lines are in sight; the others are scrolled to.
class AttachmentTray : public QWidget
{
    Q_OBJECT

public:
    /// The theme outlives it.
    explicit AttachmentTray(const Theme &theme, QWidget *parent = nullptr);

    /// Where the pictures come from. Not set: they are shown by their names.
    void setImages(const ImageSources &images) { m_images = images; }
    void setFiles(const QList<AttachedFile> &files, const QStringList &pending);

Q_SIGNALS:
    void removeRequested(qsizetype place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLine();
    [[nodiscard]] AttachmentChip *chipFor(const AttachedFile &file);
    void showPicture(AttachmentChip *chip, const AttachedFile &file);
    void moveFocusOf(const QWidget *chip);
    void applyTheme();

    const Theme &m_theme;
    ImageSources m_images;
    QScrollArea *m_scroll;
    QWidget *m_line;     ///< of the chips
    PlainLabel *m_total; ///< what is sent
    QList<AttachmentChip *> m_chips;
    QList<AttachmentChip *> m_pending;
};

} // namespace dria
