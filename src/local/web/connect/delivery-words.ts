import type { LetterCard } from '../../mail/outbox-folder';
import type { WebDelivery } from '../ports';

/** What became of a letter, for the person at the page. `isUnderWay`: it is being given to the mail server now. */
export function deliveryWords({ delivery, error }: LetterCard, isUnderWay: boolean): WebDelivery | null {
  const reason = error === null ? '' : ` Причина: ${error}.`;
  if (isUnderWay) return { state: 'передаётся', explanation: 'Письмо передаётся почтовому серверу.' };
  switch (delivery) {
    case 'kept':
      return null;
    case 'sent':
      return { state: 'отправлено', explanation: error === null ? '' : `Почтовый сервер принял письмо, но ${error}.` };
    case 'queued':
      return {
        state: 'ждёт отправки',
        explanation: `Письмо ещё не отправлено.${reason} Программа будет пробовать снова, в том числе при следующем запуске.`,
      };
    case 'failed':
      return {
        state: 'не отправлено',
        explanation: `Почтовый сервер отказался принять письмо, повторять его программа не будет.${reason} Проверьте адрес и напишите получателю сами.`,
      };
    case 'unsure':
      return {
        state: 'под вопросом',
        explanation: `Программа или связь прервалась, пока письмо передавали почтовому серверу: неизвестно, ушло ли оно.${reason} Сама программа его не повторит. Спросите получателя или посмотрите в своём почтовом ящике.`,
      };
    case 'held':
      return {
        state: 'не отправляется',
        explanation:
          'Когда программа писала это письмо, её часы были переведены. Чтобы людям не приходили письма из другого дня, такие письма остаются только в папке «outbox».',
      };
  }
}
