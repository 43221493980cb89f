using Microsoft.AspNetCore.Mvc;
using Musubi.Foundation;
using Musubi.Grants.Features.DownloadPaymentOrder;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;
using NodaTime;

namespace Musubi.Grants.Features.PayClaims;

/// <summary>Asks before many claims are recorded as paid: how many, which, and on which day.</summary>
[OpenTo(Role.Secretariat)]
internal sealed class PayClaimsPage(Rooms rooms, PaymentOrderReading reading, PayClaimsHandler handler, ProgrammeDay day, GrantsLinks links, Text text) : RoomPage(rooms)
{
    private LocalDate today;

    [BindProperty]
    public PayForm Form { get; set; } = new();

    public PaymentOrder Order { get; private set; } = null!;

    public IReadOnlyList<Option> Options => [.. Order.Payments.Select(payment => new Option(payment.Claim.Id.ToString(), text["Grants.PayClaims.One", ("name", payment.Recipient), ("amount", payment.Claim.Sum), ("number", payment.AwardNumber)], payment.Reference))];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.Show(problem);
        }

        Form = new() { Claims = [.. Options.Select(option => option.Value)], PaidOn = today };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancel)
    {
        if (await OpenAsync(key, cancel) is { } problem)
        {
            return this.ShowPage(problem);
        }

        var typed = new FormReading();
        var claims = Form.Read(typed, today);
        if (!this.Accepts(typed, Form) || Form.PaidOn is not { } paidOn)
        {
            return this.Redisplay();
        }

        var order = new PaymentOrder(Order.Payments.Where(payment => claims.Contains(payment.Claim.Id)));
        var why = text["Grants.PayClaims.Why", ("day", paidOn), ("number", order.Number)];
        if (!(await handler.HandleAsync(new(Room.Id, claims, why, this.Actor()), cancel)).Succeeded(out var paid, out var refusal))
        {
            return this.ShowPage(refusal);
        }

        this.Notify(paid.Before.Count == 0
            ? text["Grants.PayClaims.Done", ("count", paid.Now.Count)]
            : text["Grants.PayClaims.Done.Before", ("count", paid.Now.Count), ("names", text.Formats.List(paid.Before.Select(claim => claim.Title.For(text.Language).Text)))]);
        return Redirect(links.PaymentOrder(Room.Key));
    }

    private async Task<Problem?> OpenAsync(string key, CancellationToken cancel)
    {
        if (await EnterAsync(key, [Role.Secretariat], cancel) is { } problem)
        {
            return problem;
        }

        Order = await reading.ReadAsync(Room, cancel);
        today = await day.TodayAsync(Room, cancel);
        return null;
    }
}
