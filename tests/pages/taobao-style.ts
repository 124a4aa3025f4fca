/** Looks of 淘宝's back-office pages. */
export const TAOBAO_STYLE = `
body{margin:0;background:#f2f3f7;font:14px/1.5 "PingFang SC","Noto Sans CJK SC",sans-serif;color:#333}
.sell-header{display:flex;align-items:center;gap:24px;height:52px;padding:0 24px;background:#fff;border-bottom:1px solid #e6e7eb}
.sell-header b{color:#ff5000;font-size:16px}
.sell-search{flex:0 0 220px;height:28px;border:1px solid #dcdee3;border-radius:14px;padding:0 12px}
.sell-main{display:flex;gap:16px;padding:16px 24px 88px}
.sell-form{flex:1;min-width:0;background:#fff;border-radius:8px;padding:0 24px 24px}
.sell-recent{flex:0 0 220px;background:#fff;border-radius:8px;padding:8px 16px;height:max-content;font-size:12px}
.sell-recent-item{padding:8px 0;border-top:1px solid #eee}.sell-recent-item span{color:#999;margin-right:6px}.sell-recent-item a{color:#333}
.next-tabs{display:flex;gap:28px;border-bottom:1px solid #e6e7eb;margin-bottom:16px;position:sticky;top:0;background:#fff;z-index:1}
.next-tabs-tab{padding:14px 0;cursor:pointer}.next-tabs-tab[aria-selected=true]{color:#ff5000;border-bottom:2px solid #ff5000}
.sell-component-info-wrapper-wrap{margin:0 0 18px}
.sell-component-info-wrapper-label-wrap{margin-bottom:6px;font-weight:500}
.sell-component-info-wrapper-required{color:#ff3000;margin-right:4px;font-style:normal}
.next-input{display:inline-flex;align-items:center;width:100%;max-width:620px;border:1px solid #dcdee3;border-radius:6px;background:#fff}
.next-input input,textarea{flex:1;min-width:0;height:34px;border:0;padding:0 10px;background:none;font:inherit}
textarea{border:1px solid #dcdee3;border-radius:6px;width:100%;max-width:620px;height:64px;box-sizing:border-box;padding:6px 10px}
.next-input-control{padding:0 10px;color:#999;font-size:12px}
.drag-list{display:flex;gap:10px;flex-wrap:wrap}.drag-item,.image-empty{width:88px;height:88px;border-radius:6px;overflow:hidden}
.drag-item img{width:100%;height:100%;object-fit:cover;border-radius:6px;border:1px solid #eee;box-sizing:border-box}
.image-empty{border:1px dashed #c4c6cf;display:flex;align-items:center;justify-content:center;color:#999;font-size:12px;box-sizing:border-box}
.sell-catProp{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:10px 20px;background:#f7f8fa;padding:14px;border-radius:6px}
.sell-catProp-item-common{display:flex;align-items:center;gap:8px}.sell-catProp-item-common label{flex:0 0 88px;font-size:12px;color:#666}
.sell-catProp-item-common label.required::before{content:"*";color:#ff3000;margin-right:3px}
.next-select{display:inline-flex;position:relative;align-items:center;flex:1;min-width:140px;border:1px solid #dcdee3;border-radius:6px;background:#fff;height:32px}
.next-select-inner{position:relative;flex:1;height:100%}.next-select em{position:absolute;left:10px;top:6px;font-style:normal;pointer-events:none;font-size:13px;background:#fff;padding-right:60px}
.next-select em:empty{display:none}.next-select input{width:100%;height:100%;border:0;padding:0 10px;background:none;box-sizing:border-box}
.next-radio-wrapper{margin-right:20px}.next-select-popup{position:fixed;left:40%;top:30%;background:#fff;box-shadow:0 4px 20px #0003;border-radius:6px;z-index:9}
.next-menu-item{padding:8px 24px;cursor:pointer}.sell-sku-table{margin-top:10px}.sell-sku-table table{border-collapse:collapse;width:100%}
.sell-sku-table th,.sell-sku-table td{border:1px solid #e6e7eb;padding:6px 10px;text-align:left}.sell-sku-table em{font-style:normal}
.sell-sku-table input{width:96px;height:28px;border:1px solid #dcdee3;border-radius:4px;padding:0 8px}
.sell-desc{border:1px solid #dcdee3;border-radius:6px;overflow:hidden}.sell-desc-tools{background:#f7f8fa;padding:6px 12px;color:#666;font-size:12px}
.sell-desc-frame{width:100%;height:320px;border:0;display:block}
.next-btn{height:32px;padding:0 16px;border:1px solid #c4c6cf;border-radius:16px;background:#fff;margin-left:10px;cursor:pointer}
.next-btn-primary{background:#ff5000;border-color:#ff5000;color:#fff}
.sell-footer{position:fixed;left:0;right:0;bottom:0;height:60px;background:#fff;border-top:1px solid #e6e7eb;display:flex;align-items:center;justify-content:center}
table.goods{border-collapse:separate;border-spacing:0;width:100%;table-layout:fixed;background:#fff}.goods th,.goods td{padding:10px 12px;text-align:left;border-bottom:1px solid #eee;font-size:13px}
.goods :is(th,td):nth-child(1){width:24px}.goods :is(th,td):nth-child(2){width:30%}.goods a{color:#333}.goods img{width:48px;height:48px;border-radius:4px;vertical-align:middle;margin-right:8px}
`;
