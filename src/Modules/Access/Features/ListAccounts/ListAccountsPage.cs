using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Access.Features.ListAccounts;

/// <summary>Every account on this server, for whoever runs it.</summary>
[OpenTo(Role.Operator)]
internal sealed class ListAccountsPage(MusubiDb db, AccessLinks links, Text text) : PageModel
{
    private static readonly TableSorts<Row> Sorts = new TableSorts<Row>("name")
        .By("name", row => row.Name)
        .By("email", row => row.Email)
        .By("roles", row => row.Roles)
        .By("created", row => row.CreatedAt);

    [BindProperty(SupportsGet = true)]
    public TableQuery Query { get; set; } = new();

    public TableView<Row> Table { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Table = await ReadAsync(Query, cancel);

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel) => TableFile.Csv(await ReadAsync(Query.Everything(), cancel), text);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancel) => TableFile.Xlsx(await ReadAsync(Query.Everything(), cancel), text);

    private async Task<TableView<Row>> ReadAsync(TableQuery query, CancellationToken cancel)
    {
        var grants = db.Set<RoleGrant>().Where(RoleGrant.InForce(db.Now));
        var accounts = db.Set<Account>().Matching(query.Search);
        accounts = query.Filter("state") switch
        {
            "open" => accounts.Where(account => account.ClosedAt == null),
            "closed" => accounts.Where(account => account.ClosedAt != null),
            _ => accounts,
        };
        if (query.Filter<Role>("role") is { } role)
        {
            accounts = accounts.Where(account => grants.Any(grant => grant.Account == account.Id && grant.Role == role));
        }

        var rows = accounts.Select(account => new Row
        {
            Id = account.Id,
            Name = account.Name,
            Email = account.Email,
            Roles = grants.Count(grant => grant.Account == account.Id),
            HasSecondFactor = account.AuthenticatorSince != null || account.Passkeys.Any(),
            CreatedAt = account.CreatedAt,
            ClosedAt = account.ClosedAt,
        });
        return View(query).With(await query.Cut(Sorts.Apply(rows, query).ThenBy(row => row.Id)).ToListAsync(cancel), await accounts.CountAsync(cancel));
    }

    private TableView<Row> View(TableQuery query) => new TableView<Row>("server-accounts", query)
        .Column(text["Access.Name"], row => Cell.Of(row.Name).LinkTo(links.Account(row.Id)), sort: "name")
        .Column(text["Access.Email"], row => row.Email, sort: "email")
        .Column(text["Access.MyAccount.Roles"], row => row.Roles, sort: "roles", isNumber: true)
        .Column(text["Access.SecondFactor.Title"], row => row.HasSecondFactor ? text["Common.Yes"] : text["Common.No"])
        .Column(text["Access.Account.CreatedAt"], row => Cell.Of((LocalDate?)row.CreatedAt.InUtc().Date), sort: "created")
        .Column(text["Access.Account.State"], row => row.ClosedAt is null ? text["Access.Account.Open"] : text["Access.Account.Closed"])
        .Filter("role", text["Access.Role"], Option.Of<Role>(text))
        .Filter("state", text["Access.Account.State"], [new("open", text["Access.Account.Open"]), new("closed", text["Access.Account.Closed"])]);

    internal sealed class Row
    {
        public required AccountId Id { get; init; }

        public required string Name { get; init; }

        public required string Email { get; init; }

        public required int Roles { get; init; }

        public required bool HasSecondFactor { get; init; }

        public required Instant CreatedAt { get; init; }

        public required Instant? ClosedAt { get; init; }
    }
}
