#pragma once
// Says over the composer that messages were deleted, and brings them back.

#include "ui/widgets/banner.h"

namespace dria {

/// Hidden until then.
class UndoBanner : public Banner
{
    Q_OBJECT

public:
    explicit UndoBanner(const Theme &theme, QWidget *parent = nullptr);

    void showFor(int messages);

Q_SIGNALS:
    void undoRequested();
};

} // namespace dria
