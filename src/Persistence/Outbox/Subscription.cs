using Microsoft.Extensions.DependencyInjection;
using Musubi.Persistence.Conventions;

namespace Musubi.Persistence.Outbox;

/// <summary>That one receiver hears one kind of news.</summary>
/// <param name="Event">The stable name of the news.</param>
/// <param name="EventType">Its type.</param>
/// <param name="Receiver">The stable name of the receiver.</param>
/// <param name="InTransaction">True when the effect is in the database alone.</param>
/// <param name="DeliverAsync">Reads the news and hands it to the receiver of a scope.</param>
internal sealed record Subscription(
    string Event,
    Type EventType,
    string Receiver,
    bool InTransaction,
    Func<IServiceProvider, string, Delivery, CancellationToken, Task> DeliverAsync);

/// <summary>Every subscription of this program.</summary>
internal sealed class Subscriptions(IEnumerable<Subscription> all)
{
    private readonly ILookup<Type, Subscription> byType = all.ToLookup(one => one.EventType);
    private readonly Dictionary<(string Event, string Receiver), Subscription> byName = all.ToDictionary(one => (one.Event, one.Receiver));

    public IEnumerable<Subscription> To(Type news) => byType[news];

    public Subscription? Find(string news, string receiver) => byName.GetValueOrDefault((news, receiver));
}

/// <summary>Registers receivers.</summary>
public static class Receivers
{
    /// <summary>Lets <typeparamref name="TReceiver"/> hear every <typeparamref name="TEvent"/>, exactly once each.</summary>
    public static IServiceCollection AddReceiver<TEvent, TReceiver>(this IServiceCollection services)
        where TEvent : class
        where TReceiver : class, IReceive<TEvent> =>
        services.AddScoped<TReceiver>().AddSingleton(new Subscription(
            StableNameAttribute.Of(typeof(TEvent)),
            typeof(TEvent),
            StableNameAttribute.Of(typeof(TReceiver)),
            InTransaction: true,
            (scope, news, delivery, cancel) => scope.GetRequiredService<TReceiver>().ReceiveAsync(StoredJson.Read<TEvent>(news), delivery, cancel)));

    /// <summary>Lets <typeparamref name="TReceiver"/> act outside of the database on every <typeparamref name="TEvent"/>.</summary>
    public static IServiceCollection AddOutsideReceiver<TEvent, TReceiver>(this IServiceCollection services)
        where TEvent : class
        where TReceiver : class, IReceiveOutside<TEvent> =>
        services.AddScoped<TReceiver>().AddSingleton(new Subscription(
            StableNameAttribute.Of(typeof(TEvent)),
            typeof(TEvent),
            StableNameAttribute.Of(typeof(TReceiver)),
            InTransaction: false,
            (scope, news, delivery, cancel) => scope.GetRequiredService<TReceiver>().ReceiveAsync(StoredJson.Read<TEvent>(news), delivery, cancel)));
}
