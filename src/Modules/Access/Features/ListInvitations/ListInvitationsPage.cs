using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Musubi.Access.Model;
using Musubi.Foundation;
using Musubi.Persistence;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Access.Features.ListInvitations;

/// <summary>How far an invitation is.</summary>
[Worded]
internal enum InvitationState
{
    /// <summary>Sent and not yet used.</summary>
    Open,

    /// <summary>Used.</summary>
    Accepted,

    /// <summary>Taken back.</summary>
    Withdrawn,

    /// <summary>Too old.</summary>
    Expired,
}

[OpenTo(Role.Secretariat, Role.Operator)]
internal sealed class ListInvitationsPage(MusubiDb db, ProgrammesLookup programmes, WithdrawInvitationHandler withdraw, AccessLinks links, Text text) : PageModel
{
    private static readonly TableSorts<Invitation> Sorts = new TableSorts<Invitation>("sent")
        .By("sent", invitation => invitation.CreatedAt)
        .By("email", invitation => invitation.Email)
        .By("role", invitation => invitation.Role);

    [BindProperty(SupportsGet = true)]
    public TableQuery Query { get; set; } = new();

    public TableView<Invitation> Table { get; private set; } = null!;

    /// <summary>Those that can still be taken back.</summary>
    public IReadOnlyList<Invitation> Open { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Table = await ReadAsync(Query, cancel);
        var now = db.Now;
        Open = await Mine().AsNoTracking().Where(invitation => invitation.AcceptedAt == null && invitation.WithdrawnAt == null && (invitation.ExpiresAt == null || invitation.ExpiresAt > now))
            .OrderByDescending(invitation => invitation.CreatedAt).ToListAsync(cancel);
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancel) => TableFile.Csv(await ReadAsync(Query.Everything(), cancel), text);

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancel) => TableFile.Xlsx(await ReadAsync(Query.Everything(), cancel), text);

    public async Task<IActionResult> OnPostWithdrawAsync(Guid invitation, CancellationToken cancel)
    {
        if (!(await withdraw.HandleAsync(new(new InvitationId(invitation), this.Actor()), cancel)).Succeeded(out _, out var problem))
        {
            return this.Show(problem);
        }

        this.Notify(text["Access.Invitations.Withdrawn"]);
        return Redirect(links.Invitations());
    }

    // Those in programmes of mine; an operator's are those for operators and for the secretariat of any programme.
    private IQueryable<Invitation> Mine()
    {
        var own = this.Actor().Roles.Where(held => held.Role is Role.Secretariat).Select(held => held.Programme).ToArray();
        var isOperator = this.Actor().HasAnywhere(Role.Operator);
        return db.Set<Invitation>().Where(invitation => invitation.Email != null
            && ((invitation.Programme != null && own.Contains(invitation.Programme))
                || (isOperator && (invitation.Role == Role.Operator || invitation.Role == Role.Secretariat))));
    }

    private async Task<TableView<Invitation>> ReadAsync(TableQuery query, CancellationToken cancel)
    {
        var invitations = Mine().AsNoTracking();
        if (query.Filter<Role>("role") is { } role)
        {
            invitations = invitations.Where(invitation => invitation.Role == role);
        }

        if (query.Search is { } words)
        {
            invitations = invitations.Where(invitation => invitation.Email!.Contains(words));
        }

        var names = (await programmes.TenantsAsync(this.Actor(), cancel)).ToDictionary(face => face.Id, face => face.Name);
        var sorted = query.Sort is null ? invitations.OrderByDescending(invitation => invitation.CreatedAt) : Sorts.Apply(invitations, query);
        return View(query, names).With(await query.Cut(sorted.ThenBy(invitation => invitation.Id)).ToListAsync(cancel), await invitations.CountAsync(cancel));
    }

    private TableView<Invitation> View(TableQuery query, Dictionary<ProgrammeId, LocalizedText> programmesById) => new TableView<Invitation>("invitations", query)
        .Column(text["Access.Email"], invitation => invitation.Email, sort: "email")
        .Column(text["Access.Role"], invitation => Cell.Of(invitation.Role), sort: "role")
        .Column(text["Access.Programme"], invitation => invitation.Programme is { } programme ? programmesById.GetValueOrDefault(programme) : null)
        .Column(text["Access.Invitations.Sent"], invitation => Cell.Of((LocalDate?)invitation.CreatedAt.InUtc().Date), sort: "sent")
        .Column(text["Access.Account.State"], invitation => Cell.Of(StateOf(invitation)).AsBadge(StateOf(invitation) is InvitationState.Open ? Tone.Info : Tone.Neutral))
        .Filter("role", text["Access.Role"], Option.Of<Role>(text))
        .WhenEmpty(text["Access.Invitations.Empty"], null, links.Invite(), text["Access.Invite.Title"]);

    private InvitationState StateOf(Invitation invitation) => invitation switch
    {
        { AcceptedAt: not null } => InvitationState.Accepted,
        { WithdrawnAt: not null } => InvitationState.Withdrawn,
        _ => invitation.IsOpen(db.Now) ? InvitationState.Open : InvitationState.Expired,
    };
}
