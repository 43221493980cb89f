using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.ShowGrantBudget;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class ShowGrantBudgetPage(Rooms rooms, BudgetOverview overview, Text text) : RoomListPage(rooms, text)
{
    public BudgetOverview Overview => overview;

    protected override Role[] Roles { get; } = [Role.Secretariat, Role.Approver];

    protected override Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel) => overview.ReadAsync(Room, query, cancel);
}
