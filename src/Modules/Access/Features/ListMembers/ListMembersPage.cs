using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Access.Requests;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Access.Features.ListMembers;

/// <summary>A person with one role: a row of the list.</summary>
internal sealed record Member(AccountId Account, string Name, string Email, RoleLine Line);

/// <summary>Who may do what in the programmes of the secretariat that reads.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class ListMembersPage(MusubiDb db, RoleLines lines, AccessLinks links, Text text) : PageModel
{
    private static readonly TableSorts<Row> Sorts = new TableSorts<Row>("name")
        .By("name", row => row.Name)
        .By("email", row => row.Email)
        .By("role", row => row.Grant.Role)
        .By("since", row => row.Grant.From);

    [BindProperty(SupportsGet = true)]
    public TableQuery Query { get; set; } = new();

    public TableView<Member> Table { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) => Table = await ReadAsync(Query, cancel);

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel) => TableFile.Csv(await ReadAsync(Query.Everything(), cancel), text);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancel) => TableFile.Xlsx(await ReadAsync(Query.Everything(), cancel), text);

    private async Task<TableView<Member>> ReadAsync(TableQuery query, CancellationToken cancel)
    {
        var own = this.Actor().Roles.Where(held => held.Role is Role.Secretariat).Select(held => held.Programme).ToArray();
        var grants = db.Set<RoleGrant>().Where(grant => own.Contains(grant.Programme)).Where(RoleGrant.InForce(db.Now));
        if (query.Filter<Role>("role") is { } role)
        {
            grants = grants.Where(grant => grant.Role == role);
        }

        var rows = grants.Join(
            db.Set<Account>().Where(account => account.ClosedAt == null).Matching(query.Search),
            grant => grant.Account,
            account => account.Id,
            (grant, account) => new Row { Grant = grant, Name = account.Name, Email = account.Email });
        var page = await query.Cut(Sorts.Apply(rows, query).ThenBy(row => row.Grant.Id)).AsNoTracking().ToListAsync(cancel);
        var named = await lines.OfAsync([.. page.Select(row => row.Grant)], cancel);
        return View(query).With([.. page.Zip(named, (row, line) => new Member(line.Grant.Account, row.Name, row.Email, line))], await rows.CountAsync(cancel));
    }

    private TableView<Member> View(TableQuery query) => new TableView<Member>("accounts", query)
        .Column(text["Access.Name"], member => Cell.Of(member.Name).LinkTo(links.Account(member.Account)), sort: "name")
        .Column(text["Access.Email"], member => member.Email, sort: "email")
        .Column(text["Access.Role"], member => Cell.Of(member.Line.Grant.Role), sort: "role")
        .Column(text["Access.Programme"], member => member.Line.Programme)
        .Column(text["Access.Organisation"], member => member.Line.Organisation)
        .Column(text["Access.SinceColumn"], member => Cell.Of((LocalDate?)member.Line.Grant.From.InUtc().Date), sort: "since")
        .Filter("role", text["Access.Role"], [.. Option.Of<Role>(text).Where(option => option.Value != nameof(Role.Operator))])
        .WhenEmpty(text["Access.Members.Empty"], text["Access.Members.Empty.Text"], links.Invite(), text["Access.Invite.Title"]);

    // Public setters, so that sorting reaches through the projection into the tables.
    private sealed class Row
    {
        public required RoleGrant Grant { get; init; }

        public required string Name { get; init; }

        public required string Email { get; init; }
    }
}
