#pragma once
// Says over the composer which message is being edited, and leads back to the draft.

#include "ui/widgets/banner.h"

namespace dria {

/// Hidden while nothing is edited.
class EditBanner : public Banner
{
    Q_OBJECT

public:
    explicit EditBanner(const Theme &theme, QWidget *parent = nullptr);

    /// `message` is plain text; its first words are shown.
    void showFor(const QString &message);

Q_SIGNALS:
    void cancelled();
};

} // namespace dria
