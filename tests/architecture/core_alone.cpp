// All of core in one program that links no widgets: it does not link when a room needs them.
#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return 0;
}
