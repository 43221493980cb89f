using Musubi.Foundation;
using Musubi.Programmes;
using Musubi.WebKit;
using Musubi.WebKit.Access;

namespace Musubi.Grants.Features.DownloadPaymentOrder;

[OpenTo(Role.Secretariat, Role.Approver)]
internal sealed class DownloadPaymentOrderPage(Rooms rooms, PaymentOrderReading reading, GrantsLinks links, Text text) : RoomListPage(rooms, text)
{
    public PaymentOrder Order { get; private set; } = null!;

    protected override Role[] Roles { get; } = [Role.Secretariat, Role.Approver];

    protected override async Task<TableView> ReadAsync(TableQuery query, CancellationToken cancel)
    {
        Order = await reading.ReadAsync(Room, cancel);

        // An order is one whole: neither searched nor cut into pages, so that the page and its files always hold the same.
        var name = Order.Payments.Count == 0 ? "payment-order" : $"payment-order-{Order.Number[3..].ToLowerInvariant()}";
        var isFile = query.Size == int.MaxValue;
        var view = new TableView<Payment>(name, query.Everything() with { Search = null, Sort = null }).WithoutSearch()
            .Column(Text["Grants.PaymentOrder.Recipient"], payment => isFile ? payment.Recipient : ((Cell)payment.Recipient).Marked(payment.Claim))
            .Column(Text["Grants.Claim"], payment => ((Cell)payment.Claim.Title).LinkTo(links.Claim(Room.Key, payment.Claim.Key)))
            .Column(Text["Grants.PaymentOrder.AwardNumber"], payment => payment.AwardNumber)
            .Column(Text["Grants.Field.FirstDay"], payment => Cell.Of(payment.Claim.FirstDay))
            .Column(Text["Grants.Field.LastDay"], payment => Cell.Of(payment.Claim.LastDay))
            .Column(Text["Grants.Field.Amount"], payment => Cell.Of(payment.Claim.Sum), isNumber: true)
            .Column(Text["Grants.PaymentOrder.ApprovedBy"], payment => payment.ApprovedBy)
            .Column(Text["Grants.PaymentOrder.ApprovedOn"], payment => Cell.Of(payment.ApprovedOn))
            .Column(Text["Grants.PaymentOrder.Reference"], payment => payment.Reference);
        return (isFile ? ForPayer(view) : view)
            .WhenEmpty(Text["Grants.PaymentOrder.Empty"], Text["Grants.PaymentOrder.Empty.Text"], links.Claims(Room.Key), Text["Grants.Claims.Title"])
            .WithAll(Order.Payments);
    }

    // Musubi knows no bank details: the payer fills them in. The last two columns tell one order from another.
    private TableView<Payment> ForPayer(TableView<Payment> view) => view
        .Column(Text["Grants.PaymentOrder.BankDetails"], _ => Cell.Empty)
        .Column(Text["Grants.PaymentOrder.Number"], _ => Order.Number)
        .Column(Text["Grants.PaymentOrder.Digest"], _ => Order.Digest);
}
